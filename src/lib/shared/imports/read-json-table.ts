import { cleanLine } from '#lib/shared/typed/clean.ts';
import { listNames, refuse } from './refusal.ts';
import type { Cell, Table } from './table.ts';

/** How deep a column may lie. */
const DEEPEST = 20;

/**
 * Reads a list of objects as a table. Objects within a row become columns with a dotted name
 * (`age_groups.age_80_and_above`); lists within a row are no columns.
 *
 * @param json the whole file
 * @param path where the list stands (`detail`); without it the only list of objects is taken
 * @throws {ImportRefusal} when there is no such list, or more than one
 */
export function readJsonTable(json: unknown, path?: string): Table {
	const flat = findRows(json, path).map((row, index) => {
		if (!isObject(row)) return refuse(`row ${index + 1} is not an object`);
		return new Map(flatten(row, '', index + 1));
	});
	if (flat.length === 0) refuse('the list of rows is empty');
	const names = [...new Set(flat.flatMap((row) => [...row.keys()]))];
	const columns = names.map((name, index) => cleanLine(name) || `(column ${index + 1})`);
	const twice = columns.find((name, index) => columns.indexOf(name) !== index);
	if (twice) refuse(`the column "${twice}" occurs twice`);
	return {
		format: 'json',
		rowWord: 'row',
		columns,
		rows: flat.map((row, index) => ({
			number: index + 1,
			cells: names.map((name) => row.get(name) ?? null)
		}))
	};
}

function findRows(json: unknown, path: string | undefined): unknown[] {
	if (path !== undefined) {
		const found = path
			.split('.')
			.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), json);
		return Array.isArray(found) ? found : refuse(`"${path}" is not a list of rows`);
	}
	if (Array.isArray(json)) return json;
	const lists = isObject(json)
		? Object.entries(json).filter(([, value]) => Array.isArray(value) && value.some(isObject))
		: [];
	const [only] = lists;
	if (lists.length > 1) {
		refuse(
			`several lists could be the rows; choose with --rows: ${listNames(lists.map(([key]) => key))}`
		);
	}
	return only && Array.isArray(only[1])
		? only[1]
		: refuse('there is no list of objects in this JSON');
}

function flatten(
	object: Record<string, unknown>,
	prefix: string,
	row: number,
	depth = 1
): [string, Cell][] {
	if (depth > DEEPEST) refuse(`row ${row} holds objects within objects, more than ${DEEPEST} deep`);
	return Object.entries(object).flatMap(([key, value]): [string, Cell][] => {
		if (isObject(value)) return flatten(value, `${prefix}${key}.`, row, depth + 1);
		if (Array.isArray(value)) return [];
		const isPlain = typeof value === 'number' || value === null;
		return [[prefix + key, isPlain ? value : cleanLine(String(value))]];
	});
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
