import { localisedAreas, type LocalisedArea } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { topicsFor, type LocalisedTopic } from '#lib/server/topics/index.ts';
import type { PlacedBoard } from '#lib/server/boards/access.ts';

/** The areas and topics an idea on a board can be tagged with: the board's, and what lies below. */
export async function boardChoices(
	ctx: Context,
	board: Pick<PlacedBoard, 'areaPaths' | 'topicIds'>
): Promise<{ areas: LocalisedArea[]; topics: LocalisedTopic[] }> {
	const [areas, topics] = [await localisedAreas(ctx), await topicsFor(ctx)];
	const { areaPaths, topicIds } = board;
	return {
		areas: areas.filter(
			({ path }) => areaPaths.length === 0 || areaPaths.some((above) => path.startsWith(above))
		),
		topics: topics.filter(({ id }) => topicIds.length === 0 || topicIds.includes(id))
	};
}
