import { LOCALES, SOURCE_LOCALE } from '../../../i18n/registry.ts';
import type { Caveat, Citation } from '../../../shared/measures/evidence.ts';
import { DEFAULT_THRESHOLD } from '../../../shared/statistics/index.ts';
import { ideasByIds, ideaSignals, type QuotableIdea } from '../../boards/index.ts';
import { today, type Context } from '../../platform/context.ts';
import type { LocalisedArea } from '../../areas/index.ts';
import { localiser, type Say } from '../../translations/index.ts';
import type { Rows } from '../rows.ts';
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
	const says: Say[] = [];
	for (const locale of LOCALES) says.push(await localiser(ctx, 'idea', ids, locale));
	return ideas
		.sort((a, b) => (b.supports ?? 0) - (a.supports ?? 0))
		.map((idea) => citation(idea, says, today(ctx)));
}

function citation(idea: QuotableIdea, says: readonly Say[], day: string): Citation {
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
			idea: { quote: textsOf(idea, says, 'text'), board: idea.boardTitle }
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
