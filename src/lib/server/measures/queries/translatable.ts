import type { Context } from '#lib/server/platform/context.ts';
import type { OwnerTexts, SourceText, Translatable } from '#lib/server/translations/index.ts';
import { everyMeasure, visibleMeasure, type PlacedMeasure } from '#lib/server/measures/access.ts';
import { canSee } from '#lib/server/measures/policy.ts';
import { findPublicNotes, findUpdates } from '#lib/server/measures/repository.ts';
import type { MeasureUpdateTable } from '#lib/server/measures/tables.ts';

/** The public measures. */
export const translatableMeasures: Translatable<'measure'> = {
	type: 'measure',
	all: everyPublicMeasure,
	one: measureTexts
};

async function everyPublicMeasure(ctx: Context): Promise<OwnerTexts[]> {
	const notes = Map.groupBy(await findPublicNotes(ctx.db), ({ measureId }) => measureId);
	return (await everyMeasure(ctx))
		.filter((measure) => measure.isPublic && canSee(ctx.actor, measure))
		.map((measure) => textsOfMeasure(measure, notes.get(measure.id) ?? []));
}

async function measureTexts(ctx: Context, id: string): Promise<OwnerTexts> {
	const measure = await visibleMeasure(ctx, id);
	return textsOfMeasure(measure, await findUpdates(ctx.db, id));
}

function textsOfMeasure(
	measure: PlacedMeasure,
	updates: readonly Pick<MeasureUpdateTable, 'id' | 'note'>[]
): OwnerTexts {
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
		id: measure.id,
		title: measure.title,
		areaPaths: measure.areaPaths,
		path: measure.isPublic ? `/measures/${measure.slug}` : null,
		texts: texts.filter(({ source }) => source !== '')
	};
}
