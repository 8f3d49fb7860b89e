import { isLocale, SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import {
	authoriseTranslation,
	nextToTranslate,
	ownerToTranslate,
	saveTranslations,
	translatedTexts
} from '#lib/server/translations/index.ts';
import {
	savedSheet,
	sheetEntries,
	sheetParts,
	translationSheetSchema
} from '#lib/shared/translations/sheet.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals, params, url }: PageServerLoadEvent, ctx) => {
	const owner = await ownerToTranslate(ctx, params.ownerType, params.ownerId);
	authoriseTranslation(ctx, owner);
	const locale = targetOf(url);
	const texts = await translatedTexts(ctx, owner, locale);
	return {
		title: `${locals.t('translations-staff:sheet.title')}: ${owner.title}`,
		owner: { type: owner.type, id: owner.id, title: owner.title, path: owner.path },
		target: locale,
		isOpenOnly: url.searchParams.get('show') === 'open',
		texts,
		form: await readSavedForm(translationSheetSchema, savedSheet(texts), sheetParts),
		next: await nextToTranslate(ctx, owner, locale)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: translationSheetSchema,
		find: ({ params }: RequestEvent, ctx) =>
			ownerToTranslate(ctx, params.ownerType, params.ownerId),
		authorise: authoriseTranslation,
		current: async ({ url }, ctx, owner) =>
			savedSheet(await translatedTexts(ctx, owner, targetOf(url))),
		parts: sheetParts,
		execute: async ({ url, locals }, ctx, sheet, owner) => {
			const locale = targetOf(url);
			await saveTranslations(ctx, owner, locale, sheetEntries(sheet));
			const query = new URLSearchParams({ locale, notice: 'translations-staff:saved' });
			if (url.searchParams.get('show') === 'open') query.set('show', 'open');
			return locals.href(`/staff/translations/${owner.type}/${owner.id}?${query}`);
		}
	})
};

function targetOf(url: URL): Locale {
	const locale = url.searchParams.get('locale');
	if (!isLocale(locale) || locale === SOURCE_LOCALE) throw new DomainError('not-found');
	return locale;
}
