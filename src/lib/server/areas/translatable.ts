import type { Context } from '#lib/server/platform/context.ts';
import type { SourceText, Translatable } from '#lib/server/translations/index.ts';
import { findAllContactPoints } from './contact-point-repository.ts';
import { contactPointById } from './contact-points.ts';
import { areaById } from './queries.ts';
import { findAllAreas } from './repository.ts';

/** @throws DomainError `not-found` */
export async function areaTranslatable(ctx: Context, id: string): Promise<Translatable> {
	const { name, path } = await areaById(ctx, id);
	return { title: name, areaPaths: [path], texts: textsOfArea(name) };
}

/** Every area with its texts, for the translators' overview. */
export async function areasToTranslate(ctx: Context) {
	return (await findAllAreas(ctx.db)).map(({ id, name, path }) => ({
		id,
		title: name,
		areaPaths: [path],
		texts: textsOfArea(name)
	}));
}

/** @throws DomainError `not-found` */
export async function contactPointTranslatable(ctx: Context, id: string): Promise<Translatable> {
	const point = await contactPointById(ctx, id);
	const { path } = await areaById(ctx, point.areaId);
	return { title: point.name, areaPaths: [path], texts: textsOfPoint(point) };
}

/** Every contact point with its texts, for the translators' overview. */
export async function contactPointsToTranslate(ctx: Context) {
	const paths = new Map((await findAllAreas(ctx.db)).map(({ id, path }) => [id, path]));
	return (await findAllContactPoints(ctx.db)).map((point) => ({
		id: point.id,
		title: point.name,
		areaPaths: [paths.get(point.areaId) ?? ''],
		texts: textsOfPoint(point)
	}));
}

function textsOfArea(name: string): SourceText[] {
	return [{ key: 'name', source: name, label: 'areas-staff:form.name' }];
}

function textsOfPoint({ name, note }: { name: string; note: string }): SourceText[] {
	const texts: SourceText[] = [
		{ key: 'name', source: name, label: 'areas-staff:contactPoint.name' }
	];
	if (note === '') return texts;
	return [
		...texts,
		{ key: 'note', source: note, isLong: true, label: 'areas-staff:contactPoint.note' }
	];
}
