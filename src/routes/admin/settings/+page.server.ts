import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { canAdministerCity } from '#lib/server/accounts/index.ts';
import { saveSettings, siteSettings } from '#lib/server/settings/index.ts';
import { siteSettingsSchema } from '#lib/shared/settings/settings.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => {
	if (!canAdministerCity(ctx.actor)) throw new DomainError('forbidden');
	return {
		title: locals.t('admin-staff:settings.title'),
		form: await readSavedForm(siteSettingsSchema, await siteSettings(ctx))
	};
});

export const actions: Actions = {
	default: formAction({
		schema: siteSettingsSchema,
		authorise: (ctx) => {
			if (!canAdministerCity(ctx.actor)) throw new DomainError('forbidden');
		},
		current: (_, ctx) => siteSettings(ctx),
		execute: async ({ locals }: RequestEvent, ctx, data) => {
			await saveSettings(ctx, data);
			return locals.href('/admin/settings?notice=admin-staff:saved');
		}
	})
};
