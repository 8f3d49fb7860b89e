import { Command } from 'commander';
import {
	addArea,
	everyLocalisedArea,
	importAreas,
	type AreaImportReport
} from '#lib/server/areas/index.ts';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import { readAreas, type AreaFile, type AreaReadOptions } from '#lib/shared/areas/read-geojson.ts';
import { decodeText } from '#lib/shared/imports/decode-text.ts';
import { listNames } from '#lib/shared/imports/refusal.ts';
import { importFile } from '../import-file.ts';
import { codeToNumber, day, level, numberToCode, wholeNumber } from '../option-values.ts';
import { count, print } from '../output.ts';
import { allOrNothing, withApp } from '../with-app.ts';

export function areasCommand(): Command {
	return new Command('areas')
		.description('The tree of areas: city, district, Stadtteil, Sozialraum.')
		.addCommand(importCommand())
		.addCommand(addCommand())
		.addCommand(listCommand());
}

interface ImportOptions extends AreaReadOptions {
	level: AreaLevel;
	parent?: string;
	validFrom?: string;
	dryRun?: boolean;
	json?: boolean;
}

function importCommand(): Command {
	return new Command('import')
		.description('Adds or updates the areas of one level from a GeoJSON FeatureCollection.')
		.argument('<file>')
		.requiredOption('--level <level>', 'city, district, stadtteil or sozialraum', level)
		.option('--parent <code>', 'code of the area that stands above all of them')
		.option('--code-field <field>', 'property that holds the code')
		.option('--name-field <field>', 'property that holds the name')
		.option('--parent-field <field>', 'property that holds the code of the area above')
		.option('--population-field <field>', 'property that holds the population')
		.option('--crs <crs>', 'coordinate reference system, such as EPSG:25832')
		.option(
			'--keep <code=feature>',
			'which feature keeps a doubled code (repeatable)',
			codeToNumber
		)
		.option('--recode <feature=code>', 'another code for one feature (repeatable)', numberToCode)
		.option('--valid-from <day>', 'first day of areas that are new', day)
		.option('--dry-run', 'check everything and write nothing')
		.option('--json', 'print JSON')
		.action(importFrom);
}

async function importFrom(path: string, options: ImportOptions): Promise<void> {
	await importFile(path, async (bytes, name) => {
		const file = readAreas(decodeText(bytes).text, options);
		const report = await withApp((ctx) =>
			allOrNothing(ctx, options.dryRun === true, (tx) => importAreas(tx, { ...options, ...file }))
		);
		const { fields, crs, leftOut } = file;
		const outcome = { file: name, level: options.level, ...report, fields, crs, leftOut };
		print(
			{ ...outcome, isDryRun: options.dryRun === true },
			linesOf(options, file, report),
			options.json === true
		);
	});
}

function linesOf(options: ImportOptions, file: AreaFile, report: AreaImportReport): string[] {
	const { fields, leftOut, areas } = file;
	const lines = [
		`${options.dryRun ? 'Nothing written; it would be ' : ''}${count(areas.length, 'area')} of level ${options.level}: ${report.added} new, ${report.updated} updated.`,
		`Code from ${fields.code ?? 'the name'}, name from ${fields.name ?? 'the code'}, coordinates in ${file.crs}.`
	];
	if (options.parent) lines.push(`They stand below ${options.parent}.`);
	else if (report.unknownParent) {
		lines.push(
			`The field ${fields.parent ?? ''} names ${report.unknownParent}, which is no area here: they stand at the top.`
		);
	} else if (fields.parent) lines.push(`They stand below the areas that ${fields.parent} names.`);
	if (leftOut.length > 0) lines.push(`Left out: ${listNames(leftOut.map((n) => `feature ${n}`))}.`);
	if (report.absent.length > 0) {
		lines.push(`Not in the file and left as they are: ${listNames(report.absent)}.`);
	}
	return lines;
}

interface AddOptions {
	level: AreaLevel;
	name: string;
	parent?: string;
	population?: number;
	json?: boolean;
}

function addCommand(): Command {
	return new Command('add')
		.description('Adds one area without an outline, for example the city.')
		.argument('<code>')
		.requiredOption('--level <level>', 'city, district, stadtteil or sozialraum', level)
		.requiredOption('--name <name>', 'its name in German')
		.option('--parent <code>', 'code of the area above')
		.option('--population <number>', 'how many people live there', wholeNumber)
		.option('--json', 'print JSON')
		.action(async (code: string, options: AddOptions) => {
			const id = await withApp((ctx) => addArea(ctx, { ...options, code }));
			print({ id, code }, [`${options.name} is added.`], options.json === true);
		});
}

function listCommand(): Command {
	return new Command('list')
		.description('Lists all areas as a tree.')
		.option('--json', 'print JSON')
		.action(async ({ json }: { json?: boolean }) => {
			const areas = await withApp((ctx) => everyLocalisedArea(ctx));
			const lines = areas.map(
				({ code, level, name, depth, isCurrent }) =>
					`${'  '.repeat(depth)}${code}  ${name.text}  (${level}${isCurrent ? '' : ', not valid today'})`
			);
			const list = areas.map(({ name, ...area }) => ({ ...area, name: name.text }));
			print(list, lines.length > 0 ? lines : ['There are no areas yet.'], json === true);
		});
}
