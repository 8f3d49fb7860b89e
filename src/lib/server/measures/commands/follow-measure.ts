import { subscribe } from '#lib/server/notifications/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { findMeasureBySlug } from '#lib/server/measures/repository.ts';

/**
 * Keeps an address, once confirmed, to tell what becomes of a measure.
 * @throws DomainError `not-found` also for a measure that is not public; `rate-limited`.
 */
export async function followMeasure(ctx: Context, slug: string, mail: string): Promise<void> {
	const measure = await findMeasureBySlug(ctx.db, slug);
	if (!measure?.isPublic) throw new DomainError('not-found');
	const say = await localiser(ctx, 'measure', [measure.id]);
	await subscribe(ctx, {
		subject: { type: 'measure', id: measure.id },
		title: say(measure.id, 'title', measure.title).text,
		mail,
		locale: ctx.locale
	});
}
