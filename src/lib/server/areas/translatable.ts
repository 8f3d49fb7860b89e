import type { Context } from '#lib/server/platform/context.ts';
import { TRANSLATORS, type OwnerTexts, type Translatable } from '#lib/server/translations/index.ts';
import { findPlacedContactPoints, selectContactPointTexts } from './contact-point-repository.ts';
import { contactPointById } from './contact-points.ts';
import { areaIdsHeld } from './placed.ts';
import { areaById, everyArea, type Area } from './queries.ts';
import { selectAreaTexts } from './repository.ts';
import type { ContactPointTable } from './tables.ts';

/** The names of the areas. */
export const translatableAreas: Translatable<'area'> = {
	type: 'area',
	all: async (ctx) => (await everyArea(ctx)).map(textsOfArea),
	countable: async (ctx) => {
		const ids = await areaIdsHeld(ctx, TRANSLATORS);
		return [{ rows: selectAreaTexts(ids), keys: ['name'] }];
	},
	one: async (ctx, id) => textsOfArea(await areaById(ctx, id))
};

/** What is said about the contact points. */
export const translatableContactPoints: Translatable<'contactPoint'> = {
	type: 'contactPoint',
	all: async (ctx) =>
		(await findPlacedContactPoints(ctx.db)).map((point) => textsOfPoint(point, point)),
	countable: async (ctx) => {
		const ids = await areaIdsHeld(ctx, TRANSLATORS);
		return [{ rows: selectContactPointTexts(ids), keys: ['name', 'note'] }];
	},
	one: contactPointTexts
};

async function contactPointTexts(ctx: Context, id: string): Promise<OwnerTexts> {
	const point = await contactPointById(ctx, id);
	const { path, code } = await areaById(ctx, point.areaId);
	return textsOfPoint(point, { areaPath: path, areaCode: code });
}

function textsOfArea({ id, code, name, path }: Area): OwnerTexts {
	return {
		id,
		title: name,
		areaPaths: [path],
		path: `/areas/${code}`,
		texts: [{ key: 'name', source: name, label: 'areas-staff:form.name' }]
	};
}

function textsOfPoint(
	{ id, name, note }: Pick<ContactPointTable, 'id' | 'name' | 'note'>,
	{ areaPath, areaCode }: { areaPath: string; areaCode: string }
): OwnerTexts {
	const texts = [
		{ key: 'name', source: name, label: 'areas-staff:contactPoint.name' },
		{ key: 'note', source: note, isLong: true, label: 'areas-staff:contactPoint.note' }
	];
	return {
		id,
		title: name,
		areaPaths: [areaPath],
		path: `/areas/${areaCode}`,
		texts: texts.filter(({ key, source }) => key === 'name' || source !== '')
	};
}
