/** Monday to Sunday. */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** Times of the municipality's clock, `HH:MM`. */
export interface OpeningHours {
	days: Weekday[];
	from: string;
	to: string;
}

const DAY_NAMES: Record<string, Weekday> = {
	mo: 'mo',
	di: 'tu',
	mi: 'we',
	do: 'th',
	fr: 'fr',
	sa: 'sa',
	so: 'su'
};
const GERMAN = Object.fromEntries(Object.entries(DAY_NAMES).map(([name, day]) => [day, name]));
const LINE = /^(?<days>[a-z ,–-]+?)\s+(?<from>\d{1,2}[:.]\d\d)\s*[–-]\s*(?<to>\d{1,2}[:.]\d\d)$/i;

/**
 * Reads opening hours, one line each: `Mo–Fr 8:00–12:00`, `Di, Do 14:00–18:00`.
 *
 * @returns null where a line is not understood; empty lines are passed over
 */
export function readHours(text: string): OpeningHours[] | null {
	const lines = text.split('\n').map((line) => line.replace(/ uhr$/i, '').trim());
	const hours = lines.filter((line) => line !== '').map(readLine);
	return hours.every((each) => each !== null) ? hours : null;
}

function readLine(line: string): OpeningHours | null {
	const { days = '', from = '', to = '' } = LINE.exec(line.trim())?.groups ?? {};
	const found = readDays(days);
	const [opens, closes] = [readTime(from), readTime(to)];
	if (!found || !opens || !closes || opens >= closes) return null;
	return { days: found, from: opens, to: closes };
}

function readDays(text: string): Weekday[] | null {
	const found = new Set<Weekday>();
	for (const part of text.split(',')) {
		const names = part.split(/[–-]/).map((name) => DAY_NAMES[name.trim().toLowerCase()]);
		const [first, last] = [names[0], names.at(-1)].map((day) => (day ? WEEKDAYS.indexOf(day) : -1));
		if (first === undefined || last === undefined || first < 0 || last < first) return null;
		for (const day of WEEKDAYS.slice(first, last + 1)) found.add(day);
	}
	return WEEKDAYS.filter((day) => found.has(day));
}

function readTime(text: string): string | null {
	const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d\d)$/.exec(text) ?? [];
	const isTime = hour !== '' && Number(hour) <= 24 && Number(minute) <= 59;
	return isTime ? `${hour.padStart(2, '0')}:${minute}` : null;
}

/** Runs of days that follow one another: `[mo, tu, we, fr]` → `[[mo, we], [fr, fr]]`. */
export function dayRanges(days: readonly Weekday[]): [first: Weekday, last: Weekday][] {
	const ranges: [Weekday, Weekday][] = [];
	for (const day of WEEKDAYS.filter((each) => days.includes(each))) {
		const open = ranges.at(-1);
		if (open && WEEKDAYS.indexOf(day) === WEEKDAYS.indexOf(open[1]) + 1) open[1] = day;
		else ranges.push([day, day]);
	}
	return ranges;
}

/** The lines that `readHours` reads. */
export function writeHours(hours: readonly OpeningHours[]): string {
	const short = (day: Weekday) =>
		(GERMAN[day] ?? day).replace(/^./, (letter) => letter.toUpperCase());
	return hours
		.map(({ days, from, to }) => {
			const ranges = dayRanges(days).map(([first, last]) =>
				first === last ? short(first) : `${short(first)}–${short(last)}`
			);
			return `${ranges.join(', ')} ${from}–${to}`;
		})
		.join('\n');
}
