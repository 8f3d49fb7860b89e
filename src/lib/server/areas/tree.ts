import type { Locale } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { ancestorIds, everyLocalisedArea, localisedAreas, type LocalisedArea } from './queries.ts';

export interface AreaNode extends LocalisedArea {
	children: AreaNode[];
}

/** The areas valid today as a tree; children whose parent has ended stand at the top. */
export async function areaTree(ctx: Context, locale: Locale = ctx.locale): Promise<AreaNode[]> {
	const nodes = (await localisedAreas(ctx, locale)).map((area): AreaNode => ({
		...area,
		children: []
	}));
	const byId = new Map(nodes.map((node) => [node.id, node]));
	return nodes.filter((node) => {
		const parent = node.parentId === null ? undefined : byId.get(node.parentId);
		parent?.children.push(node);
		return parent === undefined;
	});
}

/** An area with what stands above it, from the top, and what stands right below it. */
export interface AreaInTree {
	area: LocalisedArea;
	above: LocalisedArea[];
	below: LocalisedArea[];
	/** All of its level, itself among them. */
	siblings: LocalisedArea[];
}

/** What a resident's page about an area needs to place it. @throws DomainError `not-found` */
export async function areaForResident(ctx: Context, code: string): Promise<AreaInTree> {
	const all = await everyLocalisedArea(ctx);
	const area = all.find((candidate) => candidate.code === code);
	if (!area) throw new DomainError('not-found');
	const above = ancestorIds(area).flatMap((id) => all.find((other) => other.id === id) ?? []);
	const below = all.filter(({ parentId, isCurrent }) => parentId === area.id && isCurrent);
	const siblings = all.filter(({ level, isCurrent }) => level === area.level && isCurrent);
	return { area, above, below, siblings };
}
