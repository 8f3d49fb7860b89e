import { Option, type Command } from 'commander';
import { DIRECTIONS } from '#lib/shared/indicators/indicator.ts';
import type { Delimiter } from '#lib/shared/imports/table.ts';
import { level, list, mappedColumns, pairs, text, wholeNumbers, year } from '../option-values.ts';

/** How delimiters are named on the command line. */
export const DELIMITERS = {
	semicolon: ';',
	comma: ',',
	tab: '\t',
	pipe: '|'
} as const satisfies Record<string, Delimiter>;

/** Options that say how the file is written and which columns hold what. */
export function describeColumns(command: Command): Command {
	return command
		.option('--area-field <column>', 'column that names the area, by code or by name')
		.option('--year-field <column>', 'column that names the year')
		.option('--year <year>', 'the year of all values', year)
		.option('--value-field <column>', 'column of the values; a dotted path within JSON')
		.option('--columns <pattern>', 'wide tables: the columns, such as "Share {indicator} {year}"')
		.option('--column <code[@year]=column>', 'wide tables: one column (repeatable)', mappedColumns)
		.option('--except-column <column>', 'no indicator although it fits (repeatable)', list)
		.addOption(
			new Option('--decimal <sign>', 'decimal sign of all numbers').choices(['comma', 'point'])
		)
		.addOption(
			new Option('--no-value <mark>', 'no value either, besides the usual marks (repeatable)')
				.argParser(list)
				.default([], 'none')
		)
		.option('--is-value <number>', 'a value although it looks like such a mark (repeatable)', list)
		.addOption(new Option('--delimiter <name>', 'of CSV').choices(Object.keys(DELIMITERS)))
		.addOption(
			new Option('--encoding <name>').choices(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])
		)
		.option('--rows <path>', 'JSON: where the list of rows stands');
}

/** Options that say which area a row names. */
export function describeRows(command: Command): Command {
	return command
		.option('--level <level>', 'rows name areas of this level only', level)
		.option('--leave-out <name>', 'leave out the rows of this area (repeatable)', list)
		.option('--leave-out-row <number>', 'leave out this row (repeatable)', wholeNumbers)
		.option('--match <name=code>', 'which area a name means (repeatable)', pairs);
}

/** Options that say what the values are. */
export function describeIndicators(command: Command): Command {
	return command
		.option('--indicator <code>', 'code of the one indicator in the file', text)
		.option('--prefix <text>', 'before codes made from the names of columns', text)
		.option('--name <name>', 'its name in German', text)
		.option('--unit <unit>', 'behind the numbers, such as % or Personen', text)
		.option('--description <text>', 'what it says, in German', text)
		.option('--source <text>', 'whose figures these are; else the name of the file', text)
		.option('--topic <code>', 'the topic it tells of')
		.addOption(new Option('--direction <direction>', 'what means need').choices(DIRECTIONS))
		.addOption(
			new Option('--counts <what>', 'small numbers of people are not shown').choices([
				'people',
				'things'
			])
		)
		.option('--replace', 'overwrite values of another source');
}
