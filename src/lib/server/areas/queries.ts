import { SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { keep, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { findAllAreas, type AreaRow } from './repository.ts';

/** An area without its outlines; `name` is the source text. */
export type Area = AreaRow;

/** An area with its name in the language of the page. */
export interface LocalisedArea {
	id: string;
	code: string;
	level: AreaLevel;
	parentId: string | null;
	path: string;
	/** How many areas stand above it. */
	depth: number;
	name: LocalText;
	population: number | null;
	isCurrent: boolean;
}

/** All areas with their source texts. */
export function everyArea(ctx: Context): Promise<readonly Area[]> {
	return keep(ctx, 'areas', ({ db }) => findAllAreas(db));
}

/**
 * All areas that are valid today, every one right behind its parent, siblings by name.
 * @param locale the context's language unless told.
 */
export async function localisedAreas(
	ctx: Context,
	locale: Locale = ctx.locale
): Promise<LocalisedArea[]> {
	const all = await everyLocalisedArea(ctx, locale);
	return all.filter(({ isCurrent }) => isCurrent);
}

/** The same, with the areas that are no longer or not yet valid. */
export function everyLocalisedArea(
	ctx: Context,
	locale: Locale = ctx.locale
): Promise<readonly LocalisedArea[]> {
	return keep(ctx, `areas in ${locale} on ${today(ctx)}`, (reader) => localise(reader, locale));
}

async function localise(ctx: Context, locale: Locale): Promise<LocalisedArea[]> {
	const rows = await everyArea(ctx);
	const ids = rows.map(({ id }) => id);
	const say = await localiser(ctx, 'area', ids, locale);
	const { compare } = new Intl.Collator(SOURCE_LOCALE, { numeric: true });
	const areas = rows.map((row): LocalisedArea => ({
		id: row.id,
		code: row.code,
		level: row.level,
		parentId: row.parentId,
		path: row.path,
		depth: row.path.split('/').length - 3,
		name: say(row.id, 'name', row.name),
		population: row.population,
		isCurrent: isCurrent(row, today(ctx))
	}));
	const byParent = Map.groupBy(areas, ({ parentId }) => parentId);
	const below = (parentId: string | null): LocalisedArea[] =>
		(byParent.get(parentId) ?? [])
			.sort((a, b) => compare(a.name.text, b.name.text))
			.flatMap((area) => [area, ...below(area.id)]);
	return below(null);
}

/**
 * The area that an address asks for; null where it asks for none or for one that nobody knows.
 * @param code as it stands in the address; ids still stand in older ones.
 */
export async function areaAsked(ctx: Context, code: string | null): Promise<LocalisedArea | null> {
	if (!code) return null;
	const all = await everyLocalisedArea(ctx);
	return all.find((area) => area.code === code || area.id === code) ?? null;
}

/** @throws DomainError `not-found` */
export async function areaByCode(ctx: Context, code: string): Promise<Area> {
	const area = (await everyArea(ctx)).find((known) => known.code === code);
	if (!area) throw new DomainError('not-found');
	return area;
}

/** @throws DomainError `not-found` */
export async function areaById(ctx: Context, id: string): Promise<Area> {
	const area = (await everyArea(ctx)).find((known) => known.id === id);
	if (!area) throw new DomainError('not-found');
	return area;
}

/** The ids of the areas above one, from the top, without itself: they stand in its path. */
export function ancestorIds(area: { path: string }): string[] {
	return area.path.split('/').slice(1, -2);
}

/** The ids of an area and of everything above it: what covers it. */
export function coveringIds(area: { path: string }): string[] {
	return area.path.split('/').slice(1, -1);
}

/** The path of every area by its id. */
export async function areaPaths(ctx: Context): Promise<Map<string, string>> {
	return new Map((await everyArea(ctx)).map(({ id, path }) => [id, path]));
}

/** The name of every area in the language of the page, by its id. */
export async function areaNames(ctx: Context): Promise<Map<string, LocalText>> {
	return new Map((await everyLocalisedArea(ctx)).map(({ id, name }) => [id, name]));
}

function isCurrent({ validFrom, validUntil }: AreaRow, day: string): boolean {
	return (validFrom === null || validFrom <= day) && (validUntil === null || validUntil >= day);
}

/** What rows of a table may name; all levels unless told. */
export async function findAreasToMatch(ctx: Context, level?: AreaLevel): Promise<Area[]> {
	return (await everyArea(ctx)).filter((area) => level === undefined || area.level === level);
}
