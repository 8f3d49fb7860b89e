import { foldText } from './search-text.ts';

export interface ComparedIdea {
	id: string;
	title: string;
	/** As `foldText` makes it. */
	searchText: string;
}

const STEM = 5;
const SHORTEST_WORD = 4;
const SIMILAR_ENOUGH = 0.3;

/**
 * The ideas that may already say the same: those that share most beginnings of words with the new
 * one, weighed by how rare each is among all ideas of the board (a plain inverse document
 * frequency, Spärck Jones 1972).
 * @returns at most `limit`, the most similar first; none below a share of 0.3.
 */
export function similarIdeas<T extends ComparedIdea>(
	idea: { title: string; text: string },
	others: readonly T[],
	limit = 3
): T[] {
	const stems = others.map(({ searchText }) => stemsOf(searchText));
	const wanted = stemsOf(foldText(`${idea.title} ${idea.text}`));
	const inTitle = stemsOf(foldText(idea.title));
	const weightOf = (stem: string) => {
		const rarity = Math.log((1 + others.length) / (1 + stems.filter((s) => s.has(stem)).length));
		return (rarity + 0.1) * (inTitle.has(stem) ? 2 : 1);
	};
	const weights = new Map([...wanted].map((stem) => [stem, weightOf(stem)]));
	const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
	const titleWeight = sum([...inTitle].map((stem) => weights.get(stem) ?? 0));
	return others
		.map((other, index) => {
			const shared = [...weights].filter(([stem]) => stems[index]?.has(stem));
			return { other, share: sum(shared.map(([, weight]) => weight)) / (titleWeight || 1) };
		})
		.filter(({ share }) => share >= SIMILAR_ENOUGH)
		.sort((a, b) => b.share - a.share)
		.slice(0, limit)
		.map(({ other }) => other);
}

function stemsOf(folded: string): Set<string> {
	const words = folded.split(' ').filter((word) => word.length >= SHORTEST_WORD);
	return new Set(words.map((word) => word.slice(0, STEM)));
}
