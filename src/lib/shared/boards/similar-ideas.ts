import { foldText } from '#lib/shared/search/fold.ts';

export interface ComparedIdea {
	id: string;
	title: string;
	/** As `foldText` makes it. */
	searchText: string;
}

const STEM = 5;
const SHORTEST_WORD = 3;
const SIMILAR_ENOUGH = 0.45;
/** What the text adds to the title's own share. */
const TEXT_WEIGHT = 0.4;

/**
 * The ideas that may already say the same: those that share the beginnings of the words of the new
 * one's title and, less so, of its text, each weighed by how rare it is among all ideas of the board
 * (inverse document frequency, Spärck Jones 1972).
 * @returns at most `limit`, the most similar first; none that shares little.
 */
export function similarIdeas<T extends ComparedIdea>(
	idea: { title: string; text: string },
	others: readonly T[],
	limit = 3
): T[] {
	const compared = others.map((other) => ({ other, stems: stemsOf(other.searchText) }));
	const weightOf = (stem: string) => {
		const holders = compared.filter(({ stems }) => stems.has(stem)).length;
		return Math.log((1 + others.length) / (1 + holders)) + 0.1;
	};
	const title = weighed(stemsOf(foldText(idea.title)), weightOf);
	const text = weighed(stemsOf(foldText(idea.text)), weightOf);
	return compared
		.map(({ other, stems }) => ({
			other,
			likeness: shareIn(stems, title) + TEXT_WEIGHT * shareIn(stems, text)
		}))
		.filter(({ likeness }) => likeness >= SIMILAR_ENOUGH)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, limit)
		.map(({ other }) => other);
}

type Weighed = readonly (readonly [stem: string, weight: number])[];

function weighed(stems: ReadonlySet<string>, weightOf: (stem: string) => number): Weighed {
	return [...stems].map((stem) => [stem, weightOf(stem)]);
}

/** How much of the weight another idea has too, from 0 to 1. */
function shareIn(stems: ReadonlySet<string>, wanted: Weighed): number {
	const sum = (pairs: Weighed) => pairs.reduce((total, [, weight]) => total + weight, 0);
	return sum(wanted.filter(([stem]) => stems.has(stem))) / (sum(wanted) || 1);
}

function stemsOf(folded: string): Set<string> {
	const words = folded.split(' ').filter((word) => word.length >= SHORTEST_WORD);
	return new Set(words.map((word) => word.slice(0, STEM)));
}
