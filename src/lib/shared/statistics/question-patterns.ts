import { impliedFigures } from './implied-figures.ts';
import { historyOf, type PastRelease } from './past-release.ts';
import type { CountedQuestion } from './published-table.ts';
import { groupOfColumns, sheetsOf } from './sheets.ts';
import { suppressTogether, type Tabulation } from './suppress.ts';

/**
 * Finds which figures to hide in all sheets of questions that were put to the same people.
 * Takes the rows to hide in each and what was released of them before; returns one pattern per sheet for every
 * question, none for a question that cannot be released now.
 */
export function patternsOf(
	questions: readonly CountedQuestion[],
	hiddenRows: ReadonlySet<number>,
	k: number,
	past: ReadonlyMap<string, readonly PastRelease[]>
): Map<CountedQuestion, boolean[][]> {
	const spareRow = questions[0]?.rows.findIndex(({ area }) => area === null) ?? null;
	const sheets = questions.flatMap((counted) =>
		sheetsOf(counted).map((counts, index) => {
			const history = historyOf(past.get(counted.question) ?? [], counted, index);
			const groupOf = groupOfColumns(counted);
			const table: Tabulation = { counts, groupOf, history, hiddenRows };
			return { counted, table };
		})
	);
	for (;;) {
		const found = suppressTogether(
			sheets.map(({ table }) => table),
			{ k, spareRow }
		);
		const patterns = new Map<CountedQuestion, boolean[][]>();
		for (const counted of questions) {
			const own = found.filter((_, index) => sheets[index]?.counted === counted);
			const hidden = own.filter((pattern) => pattern !== null);
			if (hidden.length === own.length) patterns.set(counted, hidden);
		}
		const additions = [...patterns].flatMap(([counted, hidden]) =>
			impliedFigures(counted, hidden).map((addition) => ({ counted, ...addition }))
		);
		if (additions.length === 0) return patterns;
		for (const { counted, sheet, figures } of additions) {
			const own = sheets.filter((candidate) => candidate.counted === counted)[sheet];
			if (own) own.table.hiddenFigures = new Set([...(own.table.hiddenFigures ?? []), ...figures]);
		}
	}
}
