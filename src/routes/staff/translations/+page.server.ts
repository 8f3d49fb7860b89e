import { isLocale, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { page } from '#lib/server/platform/http/index.ts';
import {
	openByLanguage,
	openTexts,
	TARGET_LOCALES,
	translationOverview,
	type OverviewRow
} from '#lib/server/translations/index.ts';
import type { PageServerLoadEvent } from './$types';
import { everythingToTranslate, OWNER_TYPES } from './owners.ts';

const STATES = ['missing', 'stale', 'machine', 'draft', 'reviewed'] as const;

export const load = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const wish = (name: string) => url.searchParams.get(name) ?? '';
	const locale = isLocale(wish('locale')) && wish('locale') !== SOURCE_LOCALE ? wish('locale') : '';
	const state = STATES.find((each) => each === wish('state')) ?? '';
	const rows = await translationOverview(ctx, await everythingToTranslate(ctx, wish('type')));
	const isWanted = ({ languages }: OverviewRow) =>
		languages.some((each) => each.counts[state || 'missing'] > 0);
	const shown = rows.map((row) => ({
		...row,
		languages: row.languages
			.filter((each) => locale === '' || each.locale === locale)
			.map((each) => ({ ...each, open: openTexts(each) }))
	}));
	return {
		title: locals.t('translations-staff:overview.title'),
		rows: state === '' ? shown : shown.filter(isWanted),
		open: openByLanguage(rows),
		filter: { type: wish('type'), locale, state },
		locales: TARGET_LOCALES.filter((each) => locale === '' || each === locale),
		types: OWNER_TYPES,
		states: STATES
	};
});
