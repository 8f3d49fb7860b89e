import type { I18n } from '#lib/i18n/context.ts';
import type { Signal } from '#lib/shared/planning/signal.ts';

/** What fits in a cell: `62 %`, `4/87`, `24`, `2./15`. */
export const shortText = once(({ t, format }: I18n, { kind, value, n, unit }: Signal): string => {
	if (value === null) return t('planning-staff:short.unknown');
	const values = { value: format.number(value), n: n === null ? '·' : format.number(n) };
	switch (kind) {
		case 'survey':
			return format.percent(value);
		case 'idea':
			return t('planning-staff:short.ideas', values);
		case 'event':
			return format.number(value);
		case 'indicator':
			return t(
				unit === 'rank' ? 'planning-staff:short.rank' : 'planning-staff:short.areas',
				values
			);
	}
});

/** The same in a sentence, with what it rests on and how strong it is. */
export const fullText = once(
	(i18n: I18n, signal: Signal) =>
		`${said(i18n, signal)} – ${i18n.t(`planning-staff:strength.${signal.strength}`)}`
);

/** Says something once about each thing of a page: the matrix shows all in a table and in a list. */
function once<T extends object>(say: (i18n: I18n, of: T) => string): typeof say {
	const pages = new WeakMap<I18n, WeakMap<T, string>>();
	return (i18n, of) => {
		const known = pages.get(i18n) ?? new WeakMap<T, string>();
		pages.set(i18n, known);
		const text = known.get(of) ?? say(i18n, of);
		known.set(of, text);
		return text;
	};
}

function said({ t, format }: I18n, { kind, value, n, unit, label }: Signal): string {
	const number = (each: number | null) => (each === null ? '' : format.number(each));
	const name = label?.text ?? '';
	switch (kind) {
		case 'survey':
			return t('planning-staff:signal.survey', {
				share: format.percent(value ?? 0),
				n: number(n),
				name
			});
		case 'idea': {
			const ideas = t('planning-staff:signal.ideas', { count: value ?? 0 });
			return n === null ? ideas : `${ideas}, ${t('planning-staff:signal.supports', { count: n })}`;
		}
		case 'event': {
			const events = t('planning-staff:signal.events', { count: n ?? 0 });
			if (value === null) return events;
			return `${events}, ${t('planning-staff:signal.people', { count: value })}`;
		}
		case 'indicator': {
			const values = { value: number(value), n: number(n), name };
			return t(
				unit === 'rank' ? 'planning-staff:signal.rank' : 'planning-staff:signal.areas',
				values
			);
		}
	}
}
