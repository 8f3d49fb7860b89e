import type { IndicatorImportReport } from '#lib/server/indicators/index.ts';
import type { IndicatorFile } from '#lib/shared/indicators/read-values.ts';
import type { Table } from '#lib/shared/imports/table.ts';
import { listNames } from '#lib/shared/imports/refusal.ts';
import { count } from '../output.ts';
import { sayWays } from '../say-ways.ts';

/** What an import of indicators did, for people. */
export function linesOf(
	table: Table,
	options: { dryRun?: boolean },
	file: IndicatorFile,
	report: IndicatorImportReport
): string[] {
	const { added, changed, unchanged, removed, indicators } = report;
	const fresh = indicators.filter(({ isNew }) => isNew).length;
	const lines = [
		`${options.dryRun ? 'Nothing written; it would be ' : ''}${count(indicators.length, 'indicator')}, ${fresh} of them new, with ${count(file.values.length, 'value')}: ${added} new, ${changed} changed, ${unchanged} as before, ${removed} taken away, ${file.missing} missing in the file.`,
		`Areas from column "${file.areaColumn}": ${sayWays(file.ways)}.`
	];
	const marks = Object.entries(file.marks).map(([mark, number]) => `"${mark}" (${number})`);
	if (marks.length > 0) lines.push(`Read as no value: ${listNames(marks)}.`);
	const rows = (numbers: number[]) => listNames(numbers.map((n) => `${table.rowWord} ${n}`));
	if (file.leftOut.length > 0) lines.push(`Left out: ${rows(file.leftOut)}.`);
	if (file.blank.length > 0) lines.push(`Empty: ${rows(file.blank)}.`);
	if (file.unusedColumns.length > 0) {
		lines.push(`Columns not used: ${listNames(file.unusedColumns)}.`);
	}
	const people = indicators.filter(({ isCountOfPeople }) => isCountOfPeople).length;
	if (people > 0) {
		lines.push(
			`${count(people, 'indicator')} counted as people: values from 1 to 4 are not shown (else say --counts things).`
		);
	}
	return lines;
}
