import type { Context } from '#lib/server/platform/context.ts';
import type { SourceText, Translatable } from '#lib/server/translations/index.ts';
import { everyMeasure, visibleMeasure, type PlacedMeasure } from '#lib/server/measures/access.ts';
import { canSee } from '#lib/server/measures/policy.ts';
import { findUpdates } from '#lib/server/measures/repository.ts';

/** A measure for the translations screen. @throws DomainError `not-found`. */
export async function measureTranslatable(ctx: Context, id: string): Promise<Translatable> {
	return translatable(ctx, await visibleMeasure(ctx, id));
}

/** The public measures the actor may see, for the translators' overview. */
export async function measuresToTranslate(
	ctx: Context
): Promise<({ id: string } & Translatable)[]> {
	const found: ({ id: string } & Translatable)[] = [];
	for (const measure of await everyMeasure(ctx)) {
		if (!measure.isPublic || !canSee(ctx.actor, measure)) continue;
		found.push({ id: measure.id, ...(await translatable(ctx, measure)) });
	}
	return found;
}

async function translatable(ctx: Context, measure: PlacedMeasure): Promise<Translatable> {
	const updates = await findUpdates(ctx.db, measure.id);
	const texts: SourceText[] = [
		{ key: 'title', source: measure.title, label: 'measures-staff:form.title' },
		...(['description', 'goals', 'statement'] as const).map((key) => ({
			key,
			source: measure[key],
			isLong: true,
			label: `measures-staff:form.${key}`
		})),
		...updates.map(({ id, note }) => ({
			key: `updates.${id}`,
			source: note,
			isLong: true,
			label: 'measures-staff:status.note'
		}))
	];
	return {
		title: measure.title,
		areaPaths: measure.areaPaths,
		texts: texts.filter(({ source }) => source !== '')
	};
}
