import { isMarked } from './published-table.ts';
import {
	shownFigures,
	type CountedQuestion,
	type PublishedLine,
	type PublishedTable
} from './published-table.ts';
import type { PastRelease } from './past-release.ts';
import { patternsOf } from './question-patterns.ts';
import { emptyTableOf, tableOf } from './sheets.ts';
import { DEFAULT_THRESHOLD } from './suppress.ts';

/** What a release does about one question. */
export type ReleaseDecision = {
	table: PublishedTable;
	/**
	 * first and renewed: `table` is new. The others keep the table of an earlier release, with its date:
	 * unchanged, because nothing was added; too-close, because the two could be subtracted;
	 * tells-less, because protecting the new table would cost more than it brings.
	 */
	outcome: 'first' | 'renewed' | 'unchanged' | 'too-close' | 'tells-less';
};

export type ReleaseOptions = {
	k?: number;
	/** earlier releases of each question by its code, oldest first */
	past?: ReadonlyMap<string, readonly PastRelease[]>;
};

/** A new table replaces an old one if it shows at least this part of the figures the old one showed. */
const LEAST_KEPT = 0.5;

/**
 * Whether a survey may be released (again): only once at least k responses came in since the last time.
 * Takes numbers of responses, the earlier one 0 if there was no release yet.
 */
export function isReleaseDue(responses: number, before: number, k = DEFAULT_THRESHOLD): boolean {
	return responses - before >= k;
}

/**
 * Decides what the public may see of every question of a survey after a new release.
 * Takes the questions in the survey's order, all with the same areas as rows, and returns one decision each.
 *
 * Every table is protected as `suppress` says; beyond the single table:
 * - Subtracting any two releases of a question gives nothing on 1 to k − 1 people, and someone who holds all
 *   releases can still not tell whether a hidden small count, or a hidden small growth, is 0 or k.
 *   A table for which that cannot be had stays as it was.
 * - Questions put to the same people hide the same areas, so that a base hidden in one is not in another.
 * - A question asked only after certain answers shows no area in which the number of those answers is hidden,
 *   and stays as it was where the question before it does.
 *
 * Not guaranteed: the number of people who skipped a question (the difference of two bases) is not protected.
 */
export function releaseTables(
	questions: readonly CountedQuestion[],
	{ k = DEFAULT_THRESHOLD, past = new Map() }: ReleaseOptions = {}
): Map<string, ReleaseDecision> {
	const decisions = new Map<string, ReleaseDecision>();
	for (const group of groupedByCondition(questions)) {
		for (const [code, decision] of releaseGroup(group, decisions, k, past)) {
			decisions.set(code, decision);
		}
	}
	return decisions;
}

function groupedByCondition(questions: readonly CountedQuestion[]): CountedQuestion[][] {
	const groups = new Map<string, CountedQuestion[]>();
	for (const question of questions) {
		const key = JSON.stringify(question.condition);
		groups.set(key, [...(groups.get(key) ?? []), question]);
	}
	return [...groups.values()];
}

function releaseGroup(
	group: readonly CountedQuestion[],
	earlier: ReadonlyMap<string, ReleaseDecision>,
	k: number,
	past: ReadonlyMap<string, readonly PastRelease[]>
): Map<string, ReleaseDecision> {
	const gate = gateOf(group[0], earlier);
	const decisions = new Map<string, ReleaseDecision>();
	const open = group.filter((counted) => {
		const before = past.get(counted.question)?.at(-1);
		const isStuck = gate.isShut || (before && needsOtherwise(counted, before));
		const decision = before && isSame(counted, before) ? 'unchanged' : isStuck ? 'too-close' : null;
		if (decision) decisions.set(counted.question, keep(counted, before, k, decision));
		return decision === null;
	});
	const patterns = patternsOf(open, gate.hiddenRows, k, past);
	for (const counted of open) {
		const before = past.get(counted.question)?.at(-1);
		const hidden = patterns.get(counted);
		decisions.set(
			counted.question,
			hidden ? replace(tableOf(counted, hidden, k), before) : keep(counted, before, k, 'too-close')
		);
	}
	return decisions;
}

function gateOf(
	counted: CountedQuestion | undefined,
	earlier: ReadonlyMap<string, ReleaseDecision>
): { isShut: boolean; hiddenRows: Set<number> } {
	const parent = counted?.condition && earlier.get(counted.condition.question);
	const hiddenRows = new Set<number>();
	if (!counted?.condition || !parent) return { isShut: false, hiddenRows };
	const { table, outcome } = parent;
	const columns = counted.condition.anyOf.map((code) => table.columns.indexOf(code));
	const isHidden = (line: PublishedLine | undefined) =>
		line !== undefined && columns.some((column) => line.cells[column] === null);
	counted.rows.forEach(({ area }, row) => {
		if (isHidden(table.rows.find((line) => line.area === area))) hiddenRows.add(row);
	});
	const isBehind = outcome === 'too-close' || outcome === 'tells-less';
	return { isShut: isBehind || isHidden(table.total), hiddenRows };
}

function replace(table: PublishedTable, before: PastRelease | undefined): ReleaseDecision {
	if (!before) return { table, outcome: 'first' };
	if (shownFigures(table) < LEAST_KEPT * shownFigures(before.table)) {
		return { table: before.table, outcome: 'tells-less' };
	}
	return { table, outcome: 'renewed' };
}

function keep(
	counted: CountedQuestion,
	before: PastRelease | undefined,
	k: number,
	outcome: 'unchanged' | 'too-close'
): ReleaseDecision {
	if (before) return { table: before.table, outcome };
	return { table: emptyTableOf(counted, k), outcome: 'first' };
}

/** Whether other columns make up the need than before: their sums have not been looked at together. */
function needsOtherwise(counted: CountedQuestion, { counted: before }: PastRelease): boolean {
	const isNew = before.needColumns === null && !isMarked(counted);
	return !isNew && String(before.needColumns) !== String(counted.needColumns);
}

function isSame(counted: CountedQuestion, before: PastRelease): boolean {
	return JSON.stringify(counted.rows) === JSON.stringify(before.counted.rows);
}
