import { randomUUID } from 'node:crypto';
import { typeOf, type Question } from '#lib/shared/surveys/index.ts';
import { DEFAULT_THRESHOLD, isReleaseDue } from '#lib/shared/statistics/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { jobProgress } from '#lib/server/platform/jobs/index.ts';
import { findBursts } from '#lib/server/platform/gate/index.ts';
import { visibleSurvey } from '#lib/server/surveys/access.ts';
import { SUBMIT } from '#lib/server/surveys/gates.ts';
import { askedQuestions, titleOf } from './asked-questions.ts';
import { newestByQuestion } from './public.ts';
import { canReadTexts, canRelease } from './policy.ts';
import { releaseKey } from './request-release.ts';
import {
	countResponses,
	countTexts,
	findNewestTables,
	findReleases,
	findTexts,
	findVersions
} from './repository.ts';

/** The most texts shown on one page, drawn at random. */
const MOST_TEXTS = 300;

/** What staff see of the releases of a survey. */
export interface ReleaseOverview {
	slug: string;
	/** Null while there are fewer than k. */
	responseCount: number | null;
	isDue: boolean;
	/** Bursts about which nobody has decided. */
	openBursts: number;
	mayRelease: boolean;
	/** How far a release that was asked for has come, in per cent; null while there is none. */
	progress: number | null;
	releases: { number: number; releasedOn: string; responseCount: number }[];
	/** Each question with the day of the release its table comes from; null if it has none. */
	questions: { code: string; title: LocalText; isText: boolean; releasedOn: string | null }[];
}

/** @throws DomainError `not-found`. */
export async function releaseOverview(ctx: Context, surveyId: string): Promise<ReleaseOverview> {
	const survey = await visibleSurvey(ctx, surveyId);
	const releases = await findReleases(ctx.db, surveyId);
	const count = await countResponses(ctx.db, surveyId);
	const bursts = await findBursts(ctx.db, SUBMIT.name, [surveyId]);
	const newest = newestByQuestion(await findNewestTables(ctx.db, [surveyId]));
	const asked = askedQuestions(await findVersions(ctx.db, [surveyId]));
	return {
		slug: survey.slug,
		responseCount: count < DEFAULT_THRESHOLD ? null : count,
		openBursts: bursts.filter(({ state }) => state === 'open').length,
		isDue: isReleaseDue(count, releases.at(-1)?.responseCount ?? 0),
		mayRelease: canRelease(ctx.actor, survey),
		progress: await jobProgress(ctx.db, releaseKey(surveyId)),
		releases: releases.toReversed(),
		questions: asked.map((each) => ({
			code: each.question.code,
			title: titleOf(each, ctx.locale),
			isText: isText(each.question),
			releasedOn: newest.get(each.question.code)?.releasedOn ?? null
		}))
	};
}

/** What residents wrote to one question, in no order, without any word on who or where. */
export interface GivenTexts {
	title: LocalText;
	/** Null while there are fewer than k: then none are shown. */
	count: number | null;
	texts: string[];
}

/** @throws DomainError `not-found`, `forbidden`. */
export async function givenTexts(
	ctx: Context,
	surveyId: string,
	questionCode: string
): Promise<GivenTexts> {
	const survey = await visibleSurvey(ctx, surveyId);
	if (!canReadTexts(ctx.actor, survey)) throw new DomainError('forbidden');
	const asked = askedQuestions(await findVersions(ctx.db, [surveyId])).find(
		({ question }) => question.code === questionCode && isText(question)
	);
	if (!asked) throw new DomainError('not-found');
	const title = titleOf(asked, ctx.locale);
	const count = await countTexts(ctx.db, surveyId, questionCode);
	if (count < DEFAULT_THRESHOLD) return { title, count: null, texts: [] };
	const texts = await findTexts(ctx.db, surveyId, {
		questionCode,
		limit: MOST_TEXTS,
		from: randomUUID()
	});
	return { title, count, texts };
}

function isText(question: Question): boolean {
	return typeOf(question).tabulation === 'texts';
}
