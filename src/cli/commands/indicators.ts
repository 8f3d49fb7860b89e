import { Command, Option } from 'commander';
import { findAreasToMatch } from '#lib/server/areas/index.ts';
import { importIndicators, type IndicatorImportReport } from '#lib/server/indicators/index.ts';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import { DIRECTIONS, type Direction } from '#lib/shared/indicators/indicator.ts';
import {
	readValues,
	type IndicatorFile,
	type IndicatorReadOptions
} from '#lib/shared/indicators/read-values.ts';
import type { TextEncoding } from '#lib/shared/imports/decode-text.ts';
import { readTable, type Delimiter } from '#lib/shared/imports/read-table.ts';
import { importFile } from '../import-file.ts';
import { level, list, mappedColumns, pairs, wholeNumbers, year } from '../option-values.ts';
import { print } from '../output.ts';
import { allOrNothing, withApp } from '../with-app.ts';
import { linesOf } from './indicator-report.ts';

export interface ImportOptions extends Omit<
	IndicatorReadOptions,
	'leaveOutRows' | 'mapped' | 'exceptColumns'
> {
	level?: AreaLevel;
	column?: NonNullable<IndicatorReadOptions['mapped']>;
	exceptColumn?: string[];
	leaveOutRow?: number[];
	rows?: string;
	encoding?: TextEncoding;
	delimiter?: keyof typeof DELIMITERS;
	source?: string;
	topic?: string;
	direction?: Direction;
	description?: string;
	counts?: 'people' | 'things';
	replace?: boolean;
	dryRun?: boolean;
	json?: boolean;
}

const DELIMITERS = { semicolon: ';', comma: ',', tab: '\t', pipe: '|' } as const satisfies Record<
	string,
	Delimiter
>;

export function indicatorsCommand(): Command {
	return new Command('indicators')
		.description('Figures from elsewhere, per area and year.')
		.addCommand(importCommand());
}

function importCommand(): Command {
	const command = new Command('import')
		.description('Adds or updates indicators and their values from CSV or JSON.')
		.argument('<file>');
	return describeIndicators(describeRows(describeColumns(command)))
		.option('--dry-run', 'check everything and write nothing')
		.option('--json', 'print JSON')
		.action(importFrom);
}

function describeColumns(command: Command): Command {
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
		.addOption(new Option('--delimiter <name>', 'of CSV').choices(Object.keys(DELIMITERS)))
		.addOption(
			new Option('--encoding <name>').choices(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])
		)
		.option('--rows <path>', 'JSON: where the list of rows stands');
}

function describeRows(command: Command): Command {
	return command
		.option('--level <level>', 'rows name areas of this level only', level)
		.option('--leave-out <name>', 'leave out the rows of this area (repeatable)', list)
		.option('--leave-out-row <number>', 'leave out this row (repeatable)', wholeNumbers)
		.option('--match <name=code>', 'which area a name means (repeatable)', pairs);
}

function describeIndicators(command: Command): Command {
	return command
		.option('--indicator <code>', 'code of the one indicator in the file')
		.option('--prefix <text>', 'before codes made from the names of columns')
		.option('--name <name>', 'its name in German')
		.option('--unit <unit>', 'behind the numbers, such as % or Personen')
		.option('--description <text>', 'what it says, in German')
		.option('--source <text>', 'whose figures these are; else the name of the file')
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

async function importFrom(path: string, options: ImportOptions): Promise<void> {
	await importFile(path, async (bytes, name) => {
		const { rows, encoding, delimiter } = options;
		const table = readTable(bytes, {
			rows,
			encoding,
			delimiter: delimiter && DELIMITERS[delimiter]
		});
		const { file, report } = await withApp((ctx) =>
			allOrNothing(ctx, options.dryRun === true, async (tx) => {
				const areas = await findAreasToMatch(tx, options.level);
				const file = readValues(table, areas, readOptions(options));
				const report = await importIndicators(tx, importOptions(options, file, name));
				return { file, report };
			})
		);
		print(
			outcomeOf(name, options, file, report),
			linesOf(table, options, file, report),
			options.json === true
		);
	});
}

function readOptions(options: ImportOptions): IndicatorReadOptions {
	const { column, exceptColumn, leaveOutRow } = options;
	return { ...options, mapped: column, exceptColumns: exceptColumn, leaveOutRows: leaveOutRow };
}

function importOptions(options: ImportOptions, file: IndicatorFile, name: string) {
	const { source = name, counts } = options;
	return { ...options, file, source, isCountOfPeople: counts && counts === 'people' };
}

function outcomeOf(
	name: string,
	options: ImportOptions,
	{ values, ...file }: IndicatorFile,
	report: IndicatorImportReport
) {
	const isDryRun = options.dryRun === true;
	return { ...file, ...report, file: name, isDryRun, values: values.length };
}
