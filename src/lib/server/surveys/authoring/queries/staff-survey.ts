import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '#lib/i18n/registry.ts';
import {
	freezeSurvey,
	statusAfter,
	type SurveySource,
	type SurveyStatus,
	type Questionnaire
} from '#lib/shared/surveys/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { visibleSurvey, type PlacedSurvey } from '#lib/server/surveys/access.ts';
import { canEdit } from '#lib/server/surveys/policy.ts';
import { findVersion } from '#lib/server/surveys/repository.ts';
import { sourceOf } from '#lib/server/surveys/authoring/source.ts';
import { freshTranslations } from '#lib/server/surveys/authoring/translations.ts';

/** A survey as its staff pages show it. */
export interface StaffSurvey {
	id: string;
	slug: string;
	status: SurveyStatus;
	source: SurveySource;
	areaIds: string[];
	opensOn: string | null;
	closesOn: string | null;
	/** What residents see now, if anything. */
	version: { number: number; publishedAt: string; locales: Locale[] } | null;
	/** Whether something was edited or translated since then that residents do not see yet. */
	hasUnpublishedChanges: boolean;
	/** Whether the actor may change it and its state allows it. */
	mayEdit: boolean;
}

/**
 * One survey for the staff pages.
 * @throws DomainError `not-found` when the actor may not see it.
 */
export async function surveyForStaff(ctx: Context, id: string): Promise<StaffSurvey> {
	const survey = await visibleSurvey(ctx, id);
	const version = survey.currentVersionId
		? await findVersion(ctx.db, survey.currentVersionId)
		: undefined;
	return {
		id,
		slug: survey.slug,
		status: survey.status,
		source: sourceOf(survey),
		areaIds: survey.areaIds,
		opensOn: survey.opensOn,
		closesOn: survey.closesOn,
		version: version
			? {
					number: version.number,
					publishedAt: version.publishedAt,
					locales: version.questionnaireJson.locales
				}
			: null,
		hasUnpublishedChanges:
			version !== undefined && (await differs(ctx, survey, version.questionnaireJson)),
		mayEdit: canEdit(ctx.actor, survey) && statusAfter(survey.status, 'edit') !== null
	};
}

async function differs(
	ctx: Context,
	survey: PlacedSurvey,
	questionnaire: Questionnaire
): Promise<boolean> {
	const source = sourceOf(survey);
	const next = freezeSurvey(source, await freshTranslations(ctx, survey.id, source), questionnaire);
	return !isDeepStrictEqual(next, questionnaire);
}
