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

const PAGE_SIZE = 40;
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
	const wanted = state === '' ? shown : shown.filter(isWanted);
	const openFirst = wanted.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
	const pages = Math.max(1, Math.ceil(wanted.length / PAGE_SIZE));
	const at = Math.min(Math.max(1, Math.trunc(Number(wish('page'))) || 1), pages);
	return {
		title: locals.t('translations-staff:overview.title'),
		rows: openFirst.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE),
		page: at,
		pages,
		open: openByLanguage(rows),
		filter: { type: wish('type'), locale, state },
		locales: TARGET_LOCALES.filter((each) => locale === '' || each === locale),
		types: OWNER_TYPES,
		states: STATES
	};
});

const isOpen = ({ languages }: { languages: { open: number }[] }) =>
	languages.some(({ open }) => open > 0);
