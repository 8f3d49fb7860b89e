import { siteSettingsSchema, type SiteSettings } from '#lib/shared/settings/settings.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canChangeSettings } from './policy.ts';
import { SITE, siteSettings } from './queries.ts';
import { putSetting } from './repository.ts';

/**
 * Changes what the municipality says about itself.
 * @throws DomainError `forbidden`, `invalid` for a colour too pale to be read.
 */
export async function saveSettings(ctx: Context, input: SiteSettings): Promise<void> {
	if (!canChangeSettings(ctx.actor)) throw new DomainError('forbidden');
	const parsed = siteSettingsSchema.safeParse(input);
	if (!parsed.success) throw new DomainError('invalid');
	await inTransaction(ctx, async (tx) => {
		const before = await siteSettings(tx);
		const keys = Object.keys(parsed.data) as (keyof SiteSettings)[];
		const changed = keys.filter((key) => before[key] !== parsed.data[key]);
		if (changed.length === 0) return;
		await putSetting(tx.db, SITE, parsed.data);
		await record(tx, {
			action: 'settings.changed',
			objectType: SITE,
			objectId: SITE,
			details: { changed }
		});
	});
}
