import { InvalidArgumentError } from 'commander';
import { AREA_LEVELS, parseLevel, type AreaLevel } from '#lib/shared/areas/levels.ts';
import { cleanLine } from '#lib/shared/typed/clean.ts';
import { isWithin } from '#lib/shared/typed/length.ts';
import type { MappedColumn } from '#lib/shared/indicators/find-value-columns.ts';

/** Collects an option that may be given several times. */
export function list(value: string, before: string[] = []): string[] {
	return [...before, value];
}

/** A name or a sentence that is kept: on one line, without controls. */
export function text(value: string): string {
	const clean = cleanLine(value);
	if (clean === '' && value !== '') throw new InvalidArgumentError('It holds nothing to be read.');
	if (!isWithin(clean, 1000)) throw new InvalidArgumentError('It has at most 1000 characters.');
	return clean;
}

export function level(value: string): AreaLevel {
	const found = parseLevel(value);
	if (!found) throw new InvalidArgumentError(`It is one of ${AREA_LEVELS.join(', ')}.`);
	return found;
}

export function wholeNumber(value: string): number {
	if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It is a whole number.');
	return Number(value);
}

export function wholeNumbers(value: string, before: number[] = []): number[] {
	return [...before, wholeNumber(value)];
}

export function year(value: string): number {
	if (!/^(19|20)\d\d$/.test(value)) throw new InvalidArgumentError('It is a year, such as 2024.');
	return Number(value);
}

export function day(value: string): string {
	const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
	if (!isDay) throw new InvalidArgumentError('It is a day, such as 2024-01-31.');
	return value;
}

/** `LEFT=RIGHT`, cut at the last equals sign; may be given several times. */
export function pairs(value: string, before = new Map<string, string>()): Map<string, string> {
	const at = value.lastIndexOf('=');
	if (at < 1 || at === value.length - 1) {
		throw new InvalidArgumentError('It has an equals sign between its two parts.');
	}
	return new Map([...before, [value.slice(0, at), value.slice(at + 1)]]);
}

/** `CODE=NUMBER`. */
export function codeToNumber(value: string, before = new Map<string, number>()) {
	const [code = '', number = ''] = [...pairs(value)][0] ?? [];
	return new Map([...before, [code, wholeNumber(number)]]);
}

/** `NUMBER=CODE`. */
export function numberToCode(value: string, before = new Map<number, string>()) {
	const [number = '', code = ''] = [...pairs(value)][0] ?? [];
	return new Map([...before, [wholeNumber(number), code]]);
}

/** `CODE=COLUMN` or `CODE@YEAR=COLUMN`; the column may hold equals signs itself. */
export function mappedColumns(value: string, before: MappedColumn[] = []): MappedColumn[] {
	const parts = /^(?<code>[^=@]+)(@(?<year>(19|20)\d\d))?=(?<column>.+)$/u.exec(value)?.groups;
	const { code, year, column } = parts ?? {};
	if (!code || !column) throw new InvalidArgumentError('It is CODE=COLUMN or CODE@YEAR=COLUMN.');
	return [...before, { code, column, year: year ? Number(year) : null }];
}
