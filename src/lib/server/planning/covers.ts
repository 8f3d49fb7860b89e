import { concerns } from '#lib/server/areas/index.ts';
import type { Coverage } from '#lib/server/measures/index.ts';

/**
 * Whether a measure is about a topic in an area.
 * @param how `whole`: it works in all of the area; `part`: in a part of it counts too.
 */
export function covers(
	measure: Coverage,
	area: { path: string },
	topicId: string,
	how: 'whole' | 'part'
): boolean {
	if (!measure.topicIds.includes(topicId)) return false;
	if (how === 'part') return concerns(measure, area);
	return (
		measure.areaPaths.length === 0 || measure.areaPaths.some((path) => area.path.startsWith(path))
	);
}
