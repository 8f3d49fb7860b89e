import type { Context } from '#lib/server/platform/context.ts';
import {
	MOST_LISTED,
	TRANSLATORS,
	type OwnerTexts,
	type SourceText,
	type Translatable
} from '#lib/server/translations/index.ts';
import { areaIdsHeld } from '#lib/server/areas/index.ts';
import { findListedMeasures } from '#lib/server/measures/list-repository.ts';
import { placed, visibleMeasure, type PlacedMeasure } from '#lib/server/measures/access.ts';
import { READERS } from '#lib/server/measures/policy.ts';
import { findUpdates, findUpdatesOf } from '#lib/server/measures/repository.ts';
import { selectMeasureTexts, selectNoteTexts } from '#lib/server/measures/text-repository.ts';
import type { MeasureUpdateTable } from '#lib/server/measures/tables.ts';

/** The public measures, those that changed last. */
export const translatableMeasures: Translatable<'measure'> = {
	type: 'measure',
	all: newestPublicMeasures,
	countable: async (ctx) => {
		const latest = { areaIds: await areaIdsHeld(ctx, TRANSLATORS), limit: MOST_LISTED };
		return [
			{
				rows: selectMeasureTexts(latest),
				keys: ['title', 'description', 'goals', 'statement']
			},
			{ rows: selectNoteTexts(latest), keys: ['updates.'] }
		];
	},
	one: measureTexts
};

async function newestPublicMeasures(ctx: Context): Promise<OwnerTexts[]> {
	const filter = { isPublic: true, heldAreaIds: await areaIdsHeld(ctx, READERS) };
	const window = { offset: 0, limit: MOST_LISTED };
	const measures = await placed(ctx, await findListedMeasures(ctx.db, filter, window));
	const updates = await findUpdatesOf(
		ctx.db,
		measures.map(({ id }) => id)
	);
	const notes = Map.groupBy(updates.toReversed(), ({ measureId }) => measureId);
	return measures.map((measure) => textsOfMeasure(measure, notes.get(measure.id) ?? []));
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
