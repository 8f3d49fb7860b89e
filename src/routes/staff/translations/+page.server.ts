import { isLocale, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { listPage, readPage } from '#lib/shared/lists/page.ts';
import { page } from '#lib/server/platform/http/index.ts';
import {
	MOST_LISTED,
	openByLanguage,
	openTexts,
	ownerTypes,
	TARGET_LOCALES,
	translationOverview,
	type OverviewRow
} from '#lib/server/translations/index.ts';
import { OWNER_TYPES } from '#lib/shared/translations/owner-types.ts';
import { TRANSLATION_STATES } from '#lib/shared/translations/states.ts';
import type { PageServerLoadEvent } from './$types';

const PAGE_SIZE = 40;

export const load = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const wish = (name: string) => url.searchParams.get(name) ?? '';
	const locale = isLocale(wish('locale')) && wish('locale') !== SOURCE_LOCALE ? wish('locale') : '';
	const state = TRANSLATION_STATES.find((each) => each === wish('state')) ?? '';
	const type = OWNER_TYPES.find((each) => each === wish('type'));
	const rows = await translationOverview(ctx, type && [type]);
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
	const at = listPage(readPage(url.searchParams), wanted.length, PAGE_SIZE);
	return {
		title: locals.t('translations-staff:overview.title'),
		rows: openFirst.slice(at.offset, at.offset + at.limit),
		page: at.page,
		pages: at.pages,
		open: openByLanguage(rows),
		/** How many are listed of a type that has more; null where everything is. */
		latest: isCut(rows) ? MOST_LISTED : null,
		filter: { type: type ?? '', locale, state },
		locales: TARGET_LOCALES.filter((each) => locale === '' || each === locale),
		types: ownerTypes(),
		states: TRANSLATION_STATES
	};
});

const isCut = (rows: readonly OverviewRow[]) =>
	[...Map.groupBy(rows, ({ type }) => type)].some(([, some]) => some.length >= MOST_LISTED);

const isOpen = ({ languages }: { languages: { open: number }[] }) =>
	languages.some(({ open }) => open > 0);
