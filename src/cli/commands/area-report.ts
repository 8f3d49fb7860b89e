import type { AreaImportReport } from '#lib/server/areas/index.ts';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import { sayDistance } from '#lib/shared/areas/place.ts';
import type { AreaFile, AreaReadOptions } from '#lib/shared/areas/read-geojson.ts';
import { listNames } from '#lib/shared/imports/refusal.ts';
import { count } from '../output.ts';
import { sayWays } from '../say-ways.ts';

export interface ImportOptions extends AreaReadOptions {
	level: AreaLevel;
	parent?: string;
	parentLevel?: AreaLevel;
	validFrom?: string;
	dryRun?: boolean;
	json?: boolean;
}

/** What an import of areas did, for people. */
export function linesOf(
	options: ImportOptions,
	file: AreaFile,
	report: AreaImportReport
): string[] {
	const { fields, leftOut, areas } = file;
	const lines = [
		`${options.dryRun ? 'Nothing written; it would be ' : ''}${count(areas.length, 'area')} of level ${options.level}: ${report.added} new, ${report.updated} updated.`,
		...movesOf(report, options.dryRun === true),
		`Code from ${fields.code ?? 'the name'}, name from ${fields.name ?? 'the code'}, coordinates in ${file.crs}.`
	];
	if (options.parent) lines.push(`They stand below ${options.parent}.`);
	else if (report.unknownParent) {
		lines.push(
			`The field ${fields.parent ?? ''} names ${report.unknownParent}, which is no area here: they stand at the top.`
		);
	} else if (Object.keys(report.parentWays).length > 0) {
		lines.push(
			`They stand below the areas that ${fields.parent ?? ''} names: ${sayWays(report.parentWays)}.`
		);
	}
	if (leftOut.length > 0) lines.push(`Left out: ${listNames(leftOut.map((n) => `feature ${n}`))}.`);
	if (report.absent.length > 0) {
		lines.push(`Not in the file and left as they are: ${listNames(report.absent)}.`);
	}
	return lines;
}

/** A dry run names every area that would move, a real one how many and how far at most. */
function movesOf({ updated, moved }: AreaImportReport, isDryRun: boolean): string[] {
	if (updated === 0) return [];
	const farthest = sayDistance(Math.max(0, ...moved.map(({ metres }) => metres)));
	const summary =
		moved.length > 0
			? `Of the updated, ${moved.length} ${isDryRun ? 'would move' : 'moved'}, centre to centre by up to ${farthest}${isDryRun ? ':' : '.'}`
			: `Of the updated, none ${isDryRun ? 'would move' : 'moved'}.`;
	const each = moved.map(({ code, name, metres }) => `  ${code}  ${name}  ${sayDistance(metres)}`);
	return isDryRun ? [summary, ...each] : [summary];
}
