import type { Locale } from '#lib/i18n/registry.ts';
import type { DrawnMap } from '#lib/shared/areas/draw-map.ts';
import { pageOf } from '#lib/shared/lists/page.ts';
import {
	allQuestions,
	closedReason,
	localizedText,
	typeOf,
	type Questionnaire,
	type Tabulation
} from '#lib/shared/surveys/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { areaAsked, areaMap, areaNames, concerns, place } from '#lib/server/areas/index.ts';
import { keep, today, type Context } from '#lib/server/platform/context.ts';
import {
	publishedSurvey,
	publishedSurveys,
	withQuestionnaires,
	type ListedSurvey,
	type PublishedSurvey
} from '#lib/server/surveys/published.ts';
import { findReleasedSurveyIds } from '#lib/server/surveys/results/repository.ts';
import { choosableAreas } from './areas.ts';

/** A survey on a card. */
export interface SurveyCard {
	slug: string;
	title: LocalText;
	audience: LocalText;
	state: 'open' | 'not-yet-open' | 'closed';
	opensOn: string | null;
	closesOn: string | null;
	/** About how long it takes. */
	minutes: number;
	hasResults: boolean;
}

const ORDER: Record<SurveyCard['state'], number> = { open: 0, 'not-yet-open': 1, closed: 2 };

/** The first page of a survey. */
export interface SurveyStart extends SurveyCard {
	texts: Record<'title' | 'intro' | 'audience' | 'privacyNotice', LocalText>;
	questionCount: number;
	locales: Locale[];
	/** Names of the areas it is about; empty for the whole city. */
	areas: LocalText[];
}

/**
 * One page of every survey that was ever published: the open ones first, of these those published last.
 * @param areaCode only those that concern this area; all for null.
 */
export async function surveysForResidents(
	ctx: Context,
	areaCode: string | null,
	{ page, limit }: { page: number; limit: number }
): Promise<{ shown: SurveyCard[]; total: number; page: number; pages: number }> {
	const area = await areaAsked(ctx, areaCode);
	const surveys = await publishedSurveys(ctx);
	const found = (await place(ctx, surveys, ({ areaIds }) => areaIds))
		.filter((survey) => !area || concerns(survey, area))
		.map((survey) => ({ ...survey, order: ORDER[stateOf(ctx, survey)] }))
		.sort((a, b) => a.order - b.order);
	const { shown, ...at } = pageOf(found, page, limit);
	const released = await findReleasedSurveyIds(ctx.db);
	const cards = (await withQuestionnaires(ctx, shown)).map((survey) =>
		cardOf(ctx, survey, released)
	);
	return { shown: cards, ...at };
}

/** @throws DomainError `not-found` also for a survey never published. */
export async function surveyForResident(ctx: Context, slug: string): Promise<SurveyStart> {
	const survey = await publishedSurvey(ctx, slug);
	const { questionnaire, areaIds } = survey;
	const say = (key: string) => localizedText(questionnaire, ctx.locale, key);
	const names = await areaNames(ctx);
	return {
		...cardOf(ctx, survey, await findReleasedSurveyIds(ctx.db)),
		texts: {
			title: say('title'),
			intro: say('intro'),
			audience: say('audience'),
			privacyNotice: say('privacyNotice')
		},
		questionCount: allQuestions(questionnaire).length,
		locales: questionnaire.locales,
		areas: areaIds.flatMap((id) => names.get(id) ?? [])
	};
}

/** The choice of an area: each with the name of the area above it, and a map if there are outlines. */
export interface AreaStep {
	areas: { id: string; code: string; name: LocalText; group: LocalText | null }[];
	map: DrawnMap | null;
}

/** The areas that a survey lets its residents choose from, given the areas it is asked in. */
export function areaStep(ctx: Context, areaIds: readonly string[]): Promise<AreaStep> {
	const key = `choice of ${areaIds.join(' ')} in ${ctx.locale} on ${today(ctx)}`;
	return keep(ctx, key, (reader) => choiceOf(reader, areaIds));
}

async function choiceOf(ctx: Context, areaIds: readonly string[]): Promise<AreaStep> {
	const choosable = await choosableAreas(ctx, areaIds);
	const parents = new Set(choosable.map(({ parent }) => parent?.id ?? null));
	const areas = choosable.map(({ area: { id, code, name }, parent }) => ({
		id,
		code,
		name,
		group: parents.size > 1 ? (parent?.name ?? null) : null
	}));
	const level = choosable[0]?.area.level;
	const isOneLevel = choosable.every(({ area }) => area.level === level);
	const within = parents.size === 1 ? (choosable[0]?.parent ?? undefined) : undefined;
	const drawn = level && isOneLevel ? await areaMap(ctx, { level, within }) : null;
	const ids = new Set(areas.map(({ id }) => id));
	const shapes = drawn?.shapes.filter(({ id }) => ids.has(id)) ?? [];
	return { areas, map: drawn && shapes.length > 1 ? { ...drawn, shapes } : null };
}

function cardOf(ctx: Context, survey: PublishedSurvey, released: ReadonlySet<string>): SurveyCard {
	const { id, slug, opensOn, closesOn, questionnaire } = survey;
	return {
		slug,
		title: localizedText(questionnaire, ctx.locale, 'title'),
		audience: localizedText(questionnaire, ctx.locale, 'audience'),
		state: stateOf(ctx, survey),
		opensOn,
		closesOn,
		minutes: minutesFor(questionnaire),
		hasResults: released.has(id)
	};
}

function stateOf(ctx: Context, survey: ListedSurvey): SurveyCard['state'] {
	const reason = closedReason(survey, today(ctx));
	return reason === null ? 'open' : reason === 'not-yet-open' ? reason : 'closed';
}

/** An estimate. */
const SECONDS: Record<Tabulation, number> = { 'one-of': 20, 'many-of': 20, scale: 20, texts: 60 };

function minutesFor(questionnaire: Questionnaire): number {
	const seconds = allQuestions(questionnaire).map((each) => SECONDS[typeOf(each).tabulation]);
	return Math.max(1, Math.ceil(seconds.reduce((sum, each) => sum + each, 0) / 60));
}
