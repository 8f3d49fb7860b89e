import type { Format } from '#lib/i18n/format.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import { localTimeOf } from './local-time.ts';

/** When an event is, in words: day, beginning and end; the second day too where it has one. */
export function whenText(
	t: Translate,
	format: Format,
	timeZone: string,
	{ startsAt, endsAt }: { startsAt: string; endsAt: string }
): string {
	const isOneDay = localTimeOf(startsAt, timeZone).day === localTimeOf(endsAt, timeZone).day;
	return t('events:when', {
		start: format.moment(startsAt),
		end: isOneDay ? format.time(endsAt) : format.moment(endsAt)
	});
}
