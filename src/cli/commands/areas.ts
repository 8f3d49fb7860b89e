import { Command } from 'commander';
import {
	addArea,
	everyLocalisedArea,
	importAreas,
	whereTheCityLies
} from '#lib/server/areas/index.ts';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import { readAreas } from '#lib/shared/areas/read-geojson.ts';
import { decodeText } from '#lib/shared/imports/decode-text.ts';
import { refuseForeignFormat } from '#lib/shared/imports/refuse-foreign-format.ts';
import { importFile } from '../import-file.ts';
import { codeToNumber, day, level, numberToCode, text, wholeNumber } from '../option-values.ts';
import { print } from '../output.ts';
import { allOrNothing, withApp } from '../with-app.ts';
import { linesOf, type ImportOptions } from './area-report.ts';

export function areasCommand(): Command {
	return new Command('areas')
		.description('The tree of areas: city, district, Stadtteil, Sozialraum.')
		.addCommand(importCommand())
		.addCommand(addCommand())
		.addCommand(listCommand());
}

function importCommand(): Command {
	return new Command('import')
		.description('Adds or updates the areas of one level from a GeoJSON FeatureCollection.')
		.argument('<file>', 'GeoJSON, gzipped or not')
		.requiredOption('--level <level>', 'city, district, stadtteil or sozialraum', level)
		.option('--parent <code>', 'code or name of the area that stands above all of them')
		.option('--code-field <field>', 'property that holds the code')
		.option('--name-field <field>', 'property that holds the name')
		.option('--parent-field <field>', 'property that holds the code or the name of the area above')
		.option('--parent-level <level>', 'level of the areas above, where a name fits several', level)
		.option('--population-field <field>', 'property that holds the population')
		.option('--crs <crs>', 'coordinate reference system, such as EPSG:25832')
		.option(
			'--keep <code=feature>',
			'which feature keeps a doubled code (repeatable)',
			codeToNumber
		)
		.option('--recode <feature=code>', 'another code for one feature (repeatable)', numberToCode)
		.option('--valid-from <day>', 'first day of areas that are new', day)
		.option('--far-is-right', 'outlines belong where they land, however far that is')
		.option('--dry-run', 'check everything, say how far each outline moves and write nothing')
		.option('--json', 'print JSON')
		.action(importFrom);
}

async function importFrom(path: string, options: ImportOptions): Promise<void> {
	await importFile(path, async (bytes, name) => {
		refuseForeignFormat(bytes, path, 'areas');
		const { text } = decodeText(bytes);
		const { file, report } = await withApp(async (ctx) => {
			const city = await whereTheCityLies(ctx);
			const file = readAreas(text, { ...options, isNear: city?.isNear });
			const report = await allOrNothing(ctx, options.dryRun === true, (tx) =>
				importAreas(tx, { ...options, ...file })
			);
			return { file, report };
		});
		const { fields, crs, leftOut } = file;
		const outcome = { file: name, level: options.level, ...report, fields, crs, leftOut };
		print(
			{ ...outcome, isDryRun: options.dryRun === true },
			linesOf(options, file, report),
			options.json === true
		);
	});
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
		.argument('<code>', 'as it stands in addresses', text)
		.requiredOption('--level <level>', 'city, district, stadtteil or sozialraum', level)
		.requiredOption('--name <name>', 'its name in German', text)
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
