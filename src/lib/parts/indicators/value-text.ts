import type { I18n } from '#lib/i18n/context.ts';
import { setApart } from '#lib/i18n/isolate.ts';
import type { ShownValue } from '#lib/shared/indicators/indicator.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';

/** A value with its unit as it is read: `12,4 %`, or that it counts too few people. */
export function valueText({ t, format, locale }: I18n, value: ShownValue, unit: string): string {
	const number =
		value === null ? t('indicators:few', { k: DEFAULT_THRESHOLD }) : format.number(value, 1);
	return unit === '' ? number : `${number}\u00a0${setApart(unit, locale)}`;
}
