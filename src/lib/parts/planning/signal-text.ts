import type { I18n } from '#lib/i18n/context.ts';
import type { Signal } from '#lib/shared/planning/signal.ts';

/** What fits in a cell: `62 %`, `4/87`, `24`, `2./15`. */
export function shortText({ t, format }: I18n, signal: Signal): string {
	const { kind, value, n, unit } = signal;
	if (value === null) return t('planning-staff:short.unknown');
	if (kind === 'survey') return format.percent(value);
	if (kind === 'event') return format.number(value);
	const values = { value: format.number(value), n: n === null ? '·' : format.number(n) };
	if (kind === 'idea') return t('planning-staff:short.ideas', values);
	return unit === 'rank'
		? t('planning-staff:short.rank', values)
		: t('planning-staff:short.areas', values);
}

/** The same in a sentence, with what it rests on and how strong it is. */
export function fullText({ t, format }: I18n, signal: Signal): string {
	const { kind, value, n, unit, label, strength } = signal;
	const number = (each: number | null) => (each === null ? '' : format.number(each));
	const name = label?.text ?? '';
	const said = () => {
		if (kind === 'survey')
			return t('planning-staff:signal.survey', {
				share: format.percent(value ?? 0),
				n: number(n),
				name
			});
		if (kind === 'idea') {
			const ideas = t('planning-staff:signal.ideas', { count: value ?? 0 });
			return n === null ? ideas : `${ideas}, ${t('planning-staff:signal.supports', { count: n })}`;
		}
		if (kind === 'event') {
			const events = t('planning-staff:signal.events', { count: n ?? 0 });
			return value === null
				? events
				: `${events}, ${t('planning-staff:signal.people', { count: value })}`;
		}
		const values = { value: number(value), n: number(n), name };
		return unit === 'rank'
			? t('planning-staff:signal.rank', values)
			: t('planning-staff:signal.areas', values);
	};
	return `${said()} – ${t(`planning-staff:strength.${strength}`)}`;
}
