import type { Coverage } from '#lib/server/measures/index.ts';

/**
 * Whether a measure is about a topic in an area.
 * @param how `whole`: it works in all of the area; `part`: in a part of it counts too.
 */
export function covers(
	measure: Coverage,
	area: { path: string },
	topicId: string,
	pathOf: ReadonlyMap<string, string>,
	how: 'whole' | 'part'
): boolean {
	if (!measure.topicIds.includes(topicId)) return false;
	if (measure.areaIds.length === 0) return true;
	return measure.areaIds.some((id) => {
		const path = pathOf.get(id);
		if (path === undefined) return false;
		return area.path.startsWith(path) || (how === 'part' && path.startsWith(area.path));
	});
}
