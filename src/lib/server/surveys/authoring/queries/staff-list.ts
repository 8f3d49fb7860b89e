import { allQuestions, type SurveyStatus } from '#lib/shared/surveys/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { areaNames } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	visibleOpenSurveys,
	visibleSurveyPage,
	visibleSurveys,
	type PlacedSurvey
} from '#lib/server/surveys/access.ts';

/** A survey in the list of those the actor works on. */
export interface SurveyRow {
	id: string;
	title: string;
	status: SurveyStatus;
	opensOn: string | null;
	closesOn: string | null;
	updatedAt: string;
	questionCount: number;
	/** Empty: the whole city. */
	areaNames: LocalText[];
}

const PER_PAGE = 24;

/** The surveys the actor may see, those changed last first. */
export async function surveysForStaff(ctx: Context): Promise<SurveyRow[]> {
	return rowsOf(ctx, await visibleSurveys(ctx));
}

/** A page of them. */
export async function surveyPageForStaff(
	ctx: Context,
	asked: number
): Promise<{ surveys: SurveyRow[]; page: number; pages: number }> {
	const { surveys, ...at } = await visibleSurveyPage(ctx, asked, PER_PAGE);
	return { surveys: await rowsOf(ctx, surveys), ...at };
}

async function rowsOf(ctx: Context, surveys: readonly PlacedSurvey[]): Promise<SurveyRow[]> {
	const names = await areaNames(ctx);
	return surveys.map((survey) => ({
		id: survey.id,
		title: survey.title,
		status: survey.status,
		opensOn: survey.opensOn,
		closesOn: survey.closesOn,
		updatedAt: survey.updatedAt,
		questionCount: allQuestions(survey.workingCopyJson).length,
		areaNames: survey.areaIds.flatMap((id) => names.get(id) ?? [])
	}));
}

/** The surveys the actor may see that were never published, those changed last first. */
export async function draftsForStaff(ctx: Context): Promise<Pick<SurveyRow, 'id' | 'title'>[]> {
	const surveys = await visibleOpenSurveys(ctx);
	return surveys.filter(({ status }) => status === 'draft').map(({ id, title }) => ({ id, title }));
}
