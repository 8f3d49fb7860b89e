import { localisedAreas, type LocalisedArea } from '#lib/server/areas/index.ts';
import { keep, today, type Context } from '#lib/server/platform/context.ts';

/** An area to choose, with the area above it, under whose name it stands in the list. */
export interface ChoosableArea {
	area: LocalisedArea;
	parent: LocalisedArea | null;
}

/**
 * The areas a resident chooses from: the smallest ones that a survey covers, so that no two overlap and
 * results add up. Takes the survey's areas; none means the whole city. Ordered by parent, then by name.
 */
export function choosableAreas(
	ctx: Context,
	surveyAreaIds: readonly string[]
): Promise<readonly ChoosableArea[]> {
	const key = `choosable ${surveyAreaIds.join(' ')} in ${ctx.locale} on ${today(ctx)}`;
	return keep(ctx, key, (reader) => smallestAreas(reader, surveyAreaIds));
}

async function smallestAreas(
	ctx: Context,
	surveyAreaIds: readonly string[]
): Promise<ChoosableArea[]> {
	const all = await localisedAreas(ctx);
	const parents = new Set(all.map(({ parentId }) => parentId));
	const isCovered = ({ path }: LocalisedArea) =>
		surveyAreaIds.length === 0 || surveyAreaIds.some((id) => path.includes(`/${id}/`));
	const byId = new Map(all.map((area) => [area.id, area]));
	return all
		.filter((area) => !parents.has(area.id) && isCovered(area))
		.map((area) => ({ area, parent: byId.get(area.parentId ?? '') ?? null }));
}
