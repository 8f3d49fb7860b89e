import { expect, it } from 'vitest';
import { ideas } from './ideas.ts';
import { foldText } from '#lib/shared/search/fold.ts';
import { similarIdeas } from '#lib/shared/boards/similar-ideas.ts';

const others = ideas.map(([title, text], index) => ({
	id: String(index),
	title,
	searchText: foldText(`${title} ${text}`)
}));
const titlesLike = (title: string, text: string) =>
	similarIdeas({ title, text }, others).map((other) => other.title);

it('finds the idea that says the same in other forms of the words', () => {
	expect(
		titlesLike('Mehr Bus am Abend', 'Abends kommt kein Bus mehr, er soll länger fahren.')[0]
	).toBe('Der Bus soll auch abends kommen');
	expect(titlesLike('Mehr Bänke für Ältere', 'Am Platz fehlen Bänke.')).toEqual(['Bänke am Platz']);
});

it('is not led astray by words that everybody uses', () => {
	expect(titlesLike('Ein Café im Rathaus', 'Das soll es auch bei uns geben, und mehr.')).toEqual(
		[]
	);
});

it('finds nothing on an empty board', () => {
	expect(similarIdeas({ title: 'Eine Bank', text: 'Am Platz.' }, [])).toEqual([]);
});
