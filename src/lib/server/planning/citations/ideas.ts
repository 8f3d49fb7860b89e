import { LOCALES, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import type { Caveat, Citation } from '#lib/shared/measures/evidence.ts';
import type { LocalTexts } from '#lib/shared/measures/local-texts.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import {
	everyBoard,
	ideasByIds,
	ideaSignals,
	type QuotableIdea
} from '#lib/server/boards/index.ts';
import { today, type Context } from '#lib/server/platform/context.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { localiser, type Say } from '#lib/server/translations/index.ts';
import type { Rows } from '#lib/server/planning/rows.ts';
import { gather } from './texts.ts';

/** The published ideas about a topic in an area, those with most supports first. */
export async function ideaCitations(
	ctx: Context,
	rows: Rows,
	area: LocalisedArea,
	topicId: string
): Promise<Citation[]> {
	const ids = (await ideaSignals(ctx))
		.filter(
			(signal) =>
				signal.topicId === topicId && rows.holding(signal.areaId).some((row) => row.id === area.id)
		)
		.flatMap(({ ideaIds }) => ideaIds);
	const ideas = await ideasByIds(ctx, ids);
	const says = await inEveryLanguage(ctx, 'idea', ids);
	const boards = await boardTitles(ctx);
	return ideas
		.sort((a, b) => (b.supports ?? 0) - (a.supports ?? 0))
		.map((idea) => citation(idea, says, boards.get(idea.boardSlug) ?? {}, today(ctx)));
}

/** One localiser per language, in their order. */
async function inEveryLanguage(
	ctx: Context,
	ownerType: string,
	ids: readonly string[]
): Promise<Say[]> {
	const says: Say[] = [];
	for (const locale of LOCALES) says.push(await localiser(ctx, ownerType, ids, locale));
	return says;
}

/** The titles of the boards by the part of their address. */
async function boardTitles(ctx: Context): Promise<Map<string, LocalTexts>> {
	const boards = await everyBoard(ctx);
	const says = await inEveryLanguage(
		ctx,
		'board',
		boards.map(({ id }) => id)
	);
	return new Map(
		boards.map(({ id, slug, title }) => [
			slug,
			gather((locale) => says[LOCALES.indexOf(locale)]?.(id, 'title', title))
		])
	);
}

function citation(
	idea: QuotableIdea,
	says: readonly Say[],
	board: LocalTexts,
	day: string
): Citation {
	const { supports } = idea;
	const isShown = supports !== null && (supports === 0 || supports >= DEFAULT_THRESHOLD);
	const caveats: Caveat[] = ['not-representative'];
	if (idea.isInternal) caveats.push('internal');
	if (!isShown) caveats.push('withheld');
	return {
		sourceType: 'idea',
		sourceId: idea.id,
		key: `idea:${idea.id}`,
		areaId: idea.areaId,
		topicId: idea.topicId,
		frozen: {
			label: textsOf(idea, says, 'title'),
			figure: isShown ? supports : null,
			n: null,
			date: day,
			caveats,
			path: idea.isInternal ? null : `/boards/${idea.boardSlug}/ideas/${idea.id}`,
			idea: { quote: textsOf(idea, says, 'text'), board }
		}
	};
}

/** In the language it was written in and those it was translated into. */
function textsOf(idea: QuotableIdea, says: readonly Say[], key: 'title' | 'text') {
	const own = { text: idea[key], locale: idea.locale };
	return gather((locale) => {
		if (locale === idea.locale) return own;
		const said = says[LOCALES.indexOf(locale)]?.(idea.id, key, '');
		return said?.locale === SOURCE_LOCALE ? null : said;
	});
}
