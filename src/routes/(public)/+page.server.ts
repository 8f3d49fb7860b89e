import { boardsFor } from '#lib/server/boards/index.ts';
import { eventsForResident } from '#lib/server/events/index.ts';
import { latestMeasures } from '#lib/server/measures/index.ts';
import { today } from '#lib/server/platform/context.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { publishedSurveys, withQuestionnaires } from '#lib/server/surveys/index.ts';
import { readEventFilter } from '#lib/shared/events/filter.ts';
import { takesPlace } from '#lib/shared/events/lifecycle.ts';
import { closedReason, localizedText } from '#lib/shared/surveys/index.ts';
import type { PageServerLoadEvent } from './$types';

const SHOWN = 3;

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => {
	const everything = new URLSearchParams();
	const open = (await publishedSurveys(ctx)).filter(
		(survey) => closedReason(survey, today(ctx)) === null
	);
	const surveys = await withQuestionnaires(ctx, open.slice(0, SHOWN));
	const boards = (await boardsFor(ctx)).filter(({ phase }) => phase !== 'closed');
	const { upcoming } = await eventsForResident(ctx, readEventFilter(everything));
	return {
		title: locals.t('home:title'),
		surveys: surveys.map(({ slug, closesOn, questionnaire }) => ({
			slug,
			closesOn,
			title: localizedText(questionnaire, ctx.locale, 'title'),
			audience: localizedText(questionnaire, ctx.locale, 'audience')
		})),
		boards: boards.filter(({ isStaffOnly }) => !isStaffOnly).slice(0, SHOWN),
		events: upcoming.filter(({ status }) => takesPlace(status)).slice(0, SHOWN),
		measures: await latestMeasures(ctx, SHOWN)
	};
});
