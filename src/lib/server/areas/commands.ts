import type { MultiPolygon, Polygon } from 'geojson';
import { toAddress } from '#lib/shared/addresses/address-part.ts';
import type { AreaEdit } from '#lib/shared/areas/area.ts';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import { toOutline } from '#lib/shared/areas/read-outline.ts';
import { simplifyOutlines } from '#lib/shared/areas/simplify-outlines.ts';
import { WGS84 } from '#lib/shared/areas/crs.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canAddAreas, canEditArea } from './policy.ts';
import { areaById } from './queries.ts';
import { findAllAreas, findAreaByCode, insertArea, updateArea } from './repository.ts';

export interface NewArea {
	code: string;
	level: AreaLevel;
	/** In the source language. */
	name: string;
	/** Code of the area above, which must exist. */
	parent?: string | null;
	population?: number | null;
	/** WGS 84 degrees. */
	outline?: Polygon | MultiPolygon | null;
	validFrom?: string | null;
}

/**
 * Adds one area, for example the city itself.
 * @returns its id.
 * @throws DomainError `forbidden`; `conflict` when the code is taken; `not-found` for the parent.
 */
export async function addArea(ctx: Context, area: NewArea): Promise<string> {
	if (!canAddAreas(ctx.actor)) throw new DomainError('forbidden');
	return inTransaction(ctx, async (tx) => {
		const parent = area.parent ? await findAreaByCode(tx.db, area.parent) : null;
		if (parent === undefined) throw new DomainError('not-found', 'areas-staff:errors.noParent');
		const code = toAddress(area.code);
		const known = await findAllAreas(tx.db);
		if (code === '' || known.some((other) => other.code === code)) {
			throw new DomainError('conflict', 'areas-staff:errors.codeTaken', { code: area.code });
		}
		const id = newId();
		const outline = area.outline ? outlineOf(area.outline) : null;
		await insertArea(tx.db, {
			id,
			code,
			officialCode: area.code,
			level: area.level,
			name: area.name,
			parentId: parent?.id ?? null,
			path: `${parent?.path ?? '/'}${id}/`,
			population: area.population ?? null,
			outlineJson: outline,
			shapeJson: outline && shapeOf(outline),
			validFrom: area.validFrom ?? null,
			validUntil: null,
			createdAt: now(tx),
			updatedAt: now(tx)
		});
		await record(tx, { action: 'area.added', objectType: 'area', objectId: id });
		return id;
	});
}

/** Empty texts are unknown. @throws DomainError `forbidden`, `not-found` */
export async function editArea(ctx: Context, id: string, edit: AreaEdit): Promise<void> {
	const before = await areaById(ctx, id);
	if (!canEditArea(ctx.actor, before)) throw new DomainError('forbidden');
	const after = {
		name: edit.name,
		population: edit.population === '' ? null : Number(edit.population),
		validFrom: edit.validFrom || null,
		validUntil: edit.validUntil || null
	};
	await inTransaction(ctx, async (tx) => {
		await updateArea(tx.db, id, { ...after, updatedAt: now(tx) });
		await record(tx, {
			action: 'area.edited',
			objectType: 'area',
			objectId: id,
			details: {
				before: {
					name: before.name,
					population: before.population,
					validFrom: before.validFrom,
					validUntil: before.validUntil
				},
				after
			}
		});
	});
}

function outlineOf(geometry: Polygon | MultiPolygon): MultiPolygon {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return toOutline(polygons, WGS84.toDegrees);
}

/** Alone, an outline cannot know its neighbours' borders, so a plain one is left as it is. */
function shapeOf(outline: MultiPolygon): MultiPolygon {
	const points = outline.coordinates.flat(2).length;
	return points <= 400 ? outline : (simplifyOutlines([outline])[0] ?? outline);
}
