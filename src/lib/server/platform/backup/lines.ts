import { createHash } from 'node:crypto';
import type { Counts, Head, Part } from './part.ts';
import { Damaged } from './refusal.ts';

/** A line that is no row: the first one, the one before each table, the one after it, and the last. */
type Mark =
	| { head: Head }
	| { table: string; columns: string[] }
	| { end: string; rows: number; hash: string }
	| { tables: number };

/** Parts as lines of JSON, some at a time: rows are arrays, marks are objects. */
export async function* linesOf(parts: AsyncIterable<Part>, counts: Counts): AsyncGenerator<string> {
	let table = new Table();
	for await (const part of parts) {
		if ('rows' in part) yield table.add(part.rows);
		else if ('table' in part) {
			yield table.close(counts);
			table = new Table(part.table);
			yield lineOf(part);
		} else yield lineOf(part);
	}
	yield table.close(counts);
	yield lineOf({ tables: Object.keys(counts).length });
}

/**
 * Reads lines back and compares them with what was written down of each table.
 * @param counts takes up how many rows there are; @throws Damaged when anything is missing or different.
 */
export async function* partsOf(text: AsyncIterable<string>, counts: Counts): AsyncGenerator<Part> {
	let table = new Table();
	let isWhole = false;
	for await (const lines of wholeLines(text)) {
		let rows: string[] = [];
		for (const line of lines) {
			if (line.startsWith('[')) {
				rows.push(line);
				continue;
			}
			if (rows.length > 0) {
				table.add(rows);
				yield { rows };
				rows = [];
			}
			const mark = markOf(line);
			if ('tables' in mark) isWhole = mark.tables === Object.keys(counts).length;
			else if ('end' in mark) {
				if (table.close(counts) !== `${line}\n`) throw new Damaged(`${mark.end} has changed`);
			} else {
				if ('table' in mark) table = new Table(mark.table);
				yield mark;
			}
		}
		if (rows.length > 0) {
			table.add(rows);
			yield { rows };
		}
	}
	if (!isWhole) throw new Damaged('The end is missing');
}

/** Counts and hashes the rows of a table. */
class Table {
	readonly #name: string | undefined;
	readonly #hash = createHash('sha256');
	#rows = 0;

	constructor(name?: string) {
		this.#name = name;
	}

	/** @returns the rows as lines. */
	add(rows: readonly string[]): string {
		const lines = `${rows.join('\n')}\n`;
		this.#hash.update(lines);
		this.#rows += rows.length;
		return lines;
	}

	/** @returns the line after the last row; none for what is before the first table. */
	close(counts: Counts): string {
		if (this.#name === undefined) return '';
		counts[this.#name] = this.#rows;
		return lineOf({ end: this.#name, rows: this.#rows, hash: this.#hash.digest('hex') });
	}
}

function lineOf(mark: Mark): string {
	return `${JSON.stringify(mark)}\n`;
}

function markOf(line: string): Mark {
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw new Damaged('A line is not JSON', { cause });
	}
}

/** The lines that each piece of text completes. */
async function* wholeLines(text: AsyncIterable<string>): AsyncGenerator<string[]> {
	let rest = '';
	for await (const piece of text) {
		const lines = `${rest}${piece}`.split('\n');
		rest = lines.pop() ?? '';
		yield lines;
	}
	if (rest !== '') throw new Damaged('The last line is cut off');
}
