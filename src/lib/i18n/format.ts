import { setApart } from './isolate.ts';
import { registry, type Locale } from './registry.ts';

/** Dates and numbers in a language, always Gregorian and with Latin digits, as on official letters. */
export interface Format {
	/** A day `YYYY-MM-DD` or an instant (UTC ISO), as a long date. */
	day(value: string): string;
	/** An instant (UTC ISO) as date and time in the municipality's zone. */
	moment(value: string): string;
	/** An instant (UTC ISO) as time of day. */
	time(value: string): string;
	number(value: number, maximumFractionDigits?: number): string;
	/** A share between 0 and 1 as per cent, without decimals unless told. */
	percent(share: number, maximumFractionDigits?: number): string;
	/** Whole euros. */
	euro(value: number): string;
	list(values: readonly string[]): string;
	/** Compares two names as the language sorts them. */
	compare(a: string, b: string): number;
}

const formats = new Map<string, Format>();

/** Formats for one language; `timeZone` is the municipality's (IANA name). Made once: `Intl` is slow to set up. */
export function formatFor(locale: Locale, timeZone: string): Format {
	const key = `${locale} ${timeZone}`;
	const format = formats.get(key) ?? makeFormat(locale, timeZone);
	formats.set(key, format);
	return format;
}

function makeFormat(locale: Locale, timeZone: string): Format {
	const tag = `${registry[locale].tag.split('-x-')[0]}-u-ca-gregory-nu-latn`;
	const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
	const clock = { hour: '2-digit', minute: '2-digit' } as const;
	const day = new Intl.DateTimeFormat(tag, { ...long, timeZone: 'UTC' });
	const instantDay = new Intl.DateTimeFormat(tag, { ...long, timeZone });
	const moment = new Intl.DateTimeFormat(tag, { ...long, ...clock, weekday: 'short', timeZone });
	const time = new Intl.DateTimeFormat(tag, { ...clock, timeZone });
	const list = new Intl.ListFormat(tag, { type: 'conjunction' });
	const collator = new Intl.Collator(tag, { numeric: true });
	const numbers = new Map<string, Intl.NumberFormat>();
	const numeric = (value: number, options: Intl.NumberFormatOptions) => {
		const key = `${options.style} ${options.maximumFractionDigits}`;
		const known = numbers.get(key) ?? new Intl.NumberFormat(tag, options);
		numbers.set(key, known);
		return known.format(value);
	};
	return {
		day: (value) => (value.length === 10 ? day : instantDay).format(new Date(value)),
		moment: (value) => moment.format(new Date(value)),
		time: (value) => time.format(new Date(value)),
		number: (value, maximumFractionDigits = 2) => numeric(value, { maximumFractionDigits }),
		percent: (share, maximumFractionDigits = 0) =>
			numeric(share, { style: 'percent', maximumFractionDigits }),
		euro: (value) =>
			numeric(value, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
		list: (values) => list.format(values.map((value) => setApart(value, locale))),
		compare: (a, b) => collator.compare(a, b)
	};
}
