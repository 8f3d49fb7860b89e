import { codeFromName } from '#lib/shared/addresses/address-part.ts';
import { listNames, refuse } from '#lib/shared/imports/refusal.ts';

export interface ValueColumnChoices {
	/** Long tables: the one column of values. */
	valueField?: string | undefined;
	/** The code of the one indicator in the file. */
	indicator?: string | undefined;
	/** Put before every code that is made from a column's name. */
	prefix?: string | undefined;
	name?: string | undefined;
	/** Wide tables: `Bevölkerungsstruktur {indicator} {year}`. */
	columns?: string | undefined;
	/** Wide tables, column by column. */
	mapped?: readonly MappedColumn[] | undefined;
	exceptColumns?: readonly string[] | undefined;
}

export interface MappedColumn {
	column: string;
	code: string;
	year: number | null;
}

export interface FoundColumn {
	/** Its place in the table, counted from 0. */
	column: number;
	header: string;
	code: string;
	name: string;
	/** null: its name says no year. */
	year: number | null;
}

const VALUE_COLUMN = /^(wert|value|anzahl|zahl)$/i;

/**
 * Finds the columns that hold values: those mapped one by one, those that fit a pattern, or one.
 *
 * @param except columns that hold something else: the area, the year, what the operator excepts
 * @throws {ImportRefusal} when there is none, or it is not said which
 */
export function findValueColumns(
	columns: string[],
	except: ReadonlySet<string>,
	choices: ValueColumnChoices
): FoundColumn[] {
	if (choices.mapped?.length) return choices.mapped.map((mapped) => findMapped(columns, mapped));
	if (choices.columns === undefined) return [findSingle(columns, choices)];
	return findByPattern(columns, except, choices.columns, choices);
}

function findMapped(columns: string[], { column, code, year }: MappedColumn): FoundColumn {
	return { column: columnIndex(columns, column), header: column, code, year, name: column };
}

function findSingle(columns: string[], choices: ValueColumnChoices): FoundColumn {
	const named = columns.filter((name) => VALUE_COLUMN.test(name));
	const header = choices.valueField ?? (named.length === 1 ? named[0] : undefined);
	if (header === undefined) {
		return refuse(
			`say which columns hold values, with --value-field or --columns; there are ${listNames(columns)}`
		);
	}
	if (choices.indicator === undefined && choices.valueField === undefined) {
		refuse(`say which indicator the column "${header}" holds, with --indicator CODE`);
	}
	const code = choices.indicator ?? codeOf(header, choices.prefix);
	return { column: columnIndex(columns, header), header, code, year: null, name: header };
}

function findByPattern(
	columns: string[],
	except: ReadonlySet<string>,
	pattern: string,
	{ indicator, prefix }: ValueColumnChoices
): FoundColumn[] {
	if (pattern.includes('{indicator}') === (indicator !== undefined)) {
		refuse('--columns needs either {indicator} where the name stands, or one --indicator CODE');
	}
	const matcher = matcherOf(pattern);
	const found = columns.flatMap((header, column): FoundColumn[] => {
		const groups = except.has(header) ? null : matcher.exec(tidy(header));
		if (!groups) return [];
		const name = groups.groups?.indicator ?? indicator ?? header;
		const year = groups.groups?.year;
		const code = indicator ?? codeOf(name, prefix);
		return [{ column, header, code, name, year: year ? Number(year) : null }];
	});
	return found.length > 0 ? found : refuse(`no column fits the pattern "${pattern}"`);
}

function matcherOf(pattern: string): RegExp {
	const [indicator, year] = ['(?<indicator>.+?)', '(?<year>(?:19|20)\\d\\d)'];
	const source = tidy(pattern)
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replace('\\{indicator\\}', indicator)
		.replace('\\{year\\}', year);
	return new RegExp(`^${source}$`, 'u');
}

function codeOf(name: string, prefix = ''): string {
	const code = codeFromName(name.replaceAll('%', ' prozent'));
	return code === ''
		? refuse(`the column "${name}" has no name a code can be made of`)
		: prefix + code;
}

/**
 * The place of a column, whatever its spaces.
 *
 * @throws {ImportRefusal} listing the columns when there is none of that name
 */
export function columnIndex(columns: string[], name: string): number {
	const index = columns.findIndex((column) => tidy(column) === tidy(name));
	return index >= 0
		? index
		: refuse(`there is no column "${name}"; there are ${listNames(columns)}`);
}

function tidy(name: string): string {
	return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}
