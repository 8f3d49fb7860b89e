import { Command } from 'commander';
import { findAreasToMatch } from '#lib/server/areas/index.ts';
import { importIndicators, type IndicatorImportReport } from '#lib/server/indicators/index.ts';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import type { Direction } from '#lib/shared/indicators/indicator.ts';
import {
	readValues,
	type IndicatorFile,
	type IndicatorReadOptions
} from '#lib/shared/indicators/read-values.ts';
import type { TextEncoding } from '#lib/shared/imports/decode-text.ts';
import { readTable } from '#lib/shared/imports/read-table.ts';
import { refuseForeignFormat } from '#lib/shared/imports/refuse-foreign-format.ts';
import { importFile } from '../import-file.ts';
import { print } from '../output.ts';
import { allOrNothing, withApp } from '../with-app.ts';
import {
	DELIMITERS,
	describeColumns,
	describeIndicators,
	describeRows
} from './indicator-options.ts';
import { linesOf } from './indicator-report.ts';

export interface ImportOptions extends Omit<
	IndicatorReadOptions,
	'leaveOutRows' | 'mapped' | 'exceptColumns' | 'noValue'
> {
	/** Commander files `--no-value` under `value`. */
	value: string[];
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

export function indicatorsCommand(): Command {
	return new Command('indicators')
		.description('Figures from elsewhere, per area and year.')
		.addCommand(importCommand());
}

function importCommand(): Command {
	const command = new Command('import')
		.description('Adds or updates indicators and their values from CSV or JSON.')
		.argument('<file>', 'CSV or JSON, gzipped or not');
	return describeIndicators(describeRows(describeColumns(command)))
		.option('--dry-run', 'check everything and write nothing')
		.option('--json', 'print JSON')
		.action(importFrom);
}

async function importFrom(path: string, options: ImportOptions): Promise<void> {
	await importFile(path, async (bytes, name) => {
		refuseForeignFormat(bytes, path, 'table');
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
	const { column, exceptColumn, leaveOutRow, value } = options;
	return {
		...options,
		mapped: column,
		exceptColumns: exceptColumn,
		leaveOutRows: leaveOutRow,
		noValue: value
	};
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
