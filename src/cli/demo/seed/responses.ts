import { endSurvey, recordResponses, releaseResults } from '#lib/server/surveys/index.ts';
import { ageingProfiles, livingProfiles } from '../content/surveys/profiles.ts';
import { inventResponses, type DemoResponse } from '../content/surveys/responses.ts';
import { ageing, living } from '../content/surveys/surveys.ts';
import { ageingVoices, livingVoices } from '../content/surveys/voices.ts';
import type { RelativeDay } from '../content/types.ts';
import { dayOf, idOf, on, type Seeding } from './seeding.ts';

/** On these days the results so far were put before the public. */
const LIVING_RELEASED = [-15, -1] as const;

/** The running survey with two releases; the older one ended with a single one. */
export async function seedResponses(seeding: Seeding): Promise<void> {
	const invented = inventResponses(living, livingProfiles, livingVoices, 2026);
	const [first, second] = LIVING_RELEASED;
	await answer(seeding, living.slug, between(invented, -Infinity, first));
	await release(seeding, living.slug, first);
	await answer(seeding, living.slug, between(invented, first, Infinity));
	await release(seeding, living.slug, second);

	const older = inventResponses(ageing, ageingProfiles, ageingVoices, 1989);
	await answer(seeding, ageing.slug, older);
	await endSurvey(
		on(seeding, ageing.closesIn + 1, 'editor'),
		idOf(seeding.surveys, ageing.slug),
		'Der Zeitraum ist vorbei. Danke an alle, die mitgemacht haben!'
	);
	await release(seeding, ageing.slug, ageing.closesIn + 3);
}

function between(responses: DemoResponse[], after: number, until: number): DemoResponse[] {
	return responses.filter(({ answeredIn }) => answeredIn > after && answeredIn <= until);
}

async function answer(seeding: Seeding, slug: string, responses: DemoResponse[]): Promise<void> {
	const given = responses.map(({ area, locale, channel, answeredIn, answers }) => ({
		areaId: idOf(seeding.areas, area),
		locale,
		channel,
		answeredOn: dayOf(seeding.ctx, answeredIn),
		answers
	}));
	await recordResponses(seeding.ctx, slug, given);
}

async function release(seeding: Seeding, slug: string, day: RelativeDay): Promise<void> {
	await releaseResults(on(seeding, day, 'planner', '20:00'), idOf(seeding.surveys, slug));
}
