import {
	beginAnswering,
	burstsOfSurvey,
	decideResponses,
	discardSheet,
	publishedSurvey,
	recordResponses,
	releaseResults,
	requestRelease,
	stepOn,
	submitResponse
} from '#lib/server/surveys/index.ts';
import { allQuestions, answerFields, type Place } from '#lib/shared/surveys/index.ts';
import { comingFrom } from '../../../../support/networks.ts';
import { DEMO } from '../demo.ts';
import type { Examples, Given } from './example.ts';
import { responses } from './responses.ts';
import { withoutRelease } from './without-release.ts';

const UNTIL_RELEASED = 'answers are shown when they are released';

export function answeringExamples({ ctx, ids }: Given): Examples {
	const slug = DEMO.survey;
	const [one, ...others] = responses(ids.area);
	let token = '';
	return {
		'surveys.beginAnswering': {
			does: async () => {
				({ token } = await beginAnswering(ctx, slug));
			},
			unseen: UNTIL_RELEASED
		},
		'surveys.discardSheet': { does: () => discardSheet(ctx, token), unseen: UNTIL_RELEASED },
		'surveys.stepOn': {
			does: async () => {
				({ token } = await beginAnswering(ctx, slug));
				const step = (at: Place, sent: [string, string][]) => {
					const fields = new FormData();
					for (const [name, value] of sent) fields.append(name, value);
					return stepOn(ctx, { slug, token }, at, { go: 'next', fields });
				};
				await step({ page: 'area' }, [['area', 'none']]);
				const { questionnaire } = await publishedSurvey(ctx, slug);
				for (const question of allQuestions(questionnaire)) {
					const answer = one?.answers[question.code];
					const place = { page: 'question', code: question.code } as const;
					if (answer) await step(place, answerFields(question, answer));
				}
			},
			unseen: UNTIL_RELEASED
		},
		'surveys.submitResponse': {
			does: async () => {
				const sent = await submitResponse(comingFrom(ctx, '192.0.2.1'), slug, token);
				if ('refused' in sent) throw new Error(`Not taken: ${JSON.stringify(sent.refused)}`);
			},
			unseen: UNTIL_RELEASED
		},
		'surveys.decideResponses': {
			does: async () => {
				// What was sent before was filled in too fast for a person.
				const [burst] = (await burstsOfSurvey(ctx, ids.survey)).bursts;
				const decision = { decision: 'left-out', reason: 'Ein Programm' } as const;
				await decideResponses(ctx, ids.survey, { burst: burst?.id ?? '', ...decision });
			},
			unseen: UNTIL_RELEASED
		},
		'surveys.recordResponses': {
			does: () => recordResponses(ctx, slug, others),
			unseen: UNTIL_RELEASED
		},
		'surveys.requestRelease': {
			does: () => withoutRelease(ctx, (tx) => requestRelease(tx, ids.survey)),
			unseen: UNTIL_RELEASED
		},
		'surveys.releaseResults': { does: () => releaseResults(ctx, ids.survey) }
	};
}
