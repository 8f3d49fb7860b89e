import type { QuestionTypeName } from '#lib/shared/surveys/question-types/names.ts';

/** A count that may be shown, or null where it is hidden. */
export type PublishedFigure = number | null;

/** One line of a table: how many answered (n), how many gave each answer, how many expressed a need. */
export type PublishedLine = {
	n: PublishedFigure;
	/** one figure per column, in their order */
	cells: PublishedFigure[];
	/** people whose answer counts as a need (see a question's `need`); null also where none is defined */
	need: PublishedFigure;
};

export type QuestionKind = QuestionTypeName;

/** How the answers to a kind of question add up: to the people who answered, not at all, or nothing is counted. */
const SHAPES: Record<QuestionKind, 'parts' | 'marks' | 'words'> = {
	'single-choice': 'parts',
	'multiple-choice': 'marks',
	scale: 'parts',
	'free-text': 'words'
};

/** Whether one person's answer may fall into several columns. */
export function isMarked({ kind }: { kind: QuestionKind }): boolean {
	return SHAPES[kind] === 'marks';
}

/** Whether nothing but the number of answers is published. */
export function isWords({ kind }: { kind: QuestionKind }): boolean {
	return SHAPES[kind] === 'words';
}

/**
 * What the public may know about one question: the only form in which results leave the server.
 * `rows` has one line per area, `area` null for people who gave none. Every figure is 0 or at least `k`.
 */
export type PublishedTable = {
	question: string;
	kind: QuestionKind;
	/** stable codes of the options, or '1'…'5' of a scale; empty for free text */
	columns: string[];
	/** whether everyone was asked, or only those an earlier answer led here */
	base: 'everyone' | 'condition';
	k: number;
	total: PublishedLine;
	rows: (PublishedLine & { area: string | null })[];
};

/** The counts behind a question's table, as they come from the database. Never leaves the server. */
export type CountedQuestion = {
	question: string;
	kind: QuestionKind;
	columns: string[];
	condition: { question: string; anyOf: string[] } | null;
	/** the columns that count as a need, null for none */
	needColumns: string[] | null;
	rows: CountedRow[];
};

export type CountedRow = {
	area: string | null;
	/** people who answered the question */
	n: number;
	/** people per column; of a multiple choice, one person may be in several */
	cells: number[];
	/** people in any of `needColumns`; counted apart, because a multiple choice does not add up */
	need: number;
};

/** The figures of a table that are shown, for comparing how much two tables tell. */
export function shownFigures(table: PublishedTable): number {
	const lines = [table.total, ...table.rows];
	return lines.flatMap(({ n, cells }) => [n, ...cells]).filter((figure) => figure !== null).length;
}
