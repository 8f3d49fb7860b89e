import type { Translate } from '#lib/i18n/translator.ts';

/** The main places of the public site, in order. */
export function publicPlaces(t: Translate): { path: string; text: string }[] {
	return [
		{ path: '/surveys', text: t('common:places.surveys') },
		{ path: '/boards', text: t('common:places.boards') },
		{ path: '/events', text: t('common:places.events') },
		{ path: '/measures', text: t('common:places.measures') },
		{ path: '/areas', text: t('common:places.areas') }
	];
}
