import type { Context } from '#lib/server/platform/context.ts';

/** What of the demo city the examples change, by its codes and the parts of its addresses. */
export const DEMO = {
	area: 'F11',
	district: 'F1',
	topic: 'mobility',
	indicator: 'day-care-places',
	board: 'vor-ihrer-haustuer',
	survey: 'leben-in-bockenheim-und-im-westend',
	event: 'ideen-cafe-bockenheim',
	/** Nobody has a seat here any more. */
	fullEvent: 'mittagstisch-heimatsiedlung',
	measure: 'abendbus-kuhwald'
} as const;

/** Its rows' ids by the same names, and the published ideas on the board. */
export type Ids = Record<keyof typeof DEMO, string> & { ideas: string[] };

export async function findIds({ db }: Context): Promise<Ids> {
	const find = async (
		table: 'areas' | 'topics' | 'indicators' | 'boards' | 'surveys' | 'events' | 'measures',
		name: string
	) => {
		const column = ['areas', 'topics', 'indicators'].includes(table) ? 'code' : 'slug';
		const rows = db.selectFrom(table).select('id').where(db.dynamic.ref(column), '=', name);
		return (await rows.executeTakeFirstOrThrow()).id;
	};
	const board = await find('boards', DEMO.board);
	const ideas = await db
		.selectFrom('ideas')
		.select('id')
		.where('boardId', '=', board)
		.where('state', '=', 'published')
		.orderBy('title')
		.limit(4)
		.execute();
	return {
		area: await find('areas', DEMO.area),
		district: await find('areas', DEMO.district),
		topic: await find('topics', DEMO.topic),
		indicator: await find('indicators', DEMO.indicator),
		board,
		survey: await find('surveys', DEMO.survey),
		event: await find('events', DEMO.event),
		fullEvent: await find('events', DEMO.fullEvent),
		measure: await find('measures', DEMO.measure),
		ideas: ideas.map(({ id }) => id)
	};
}
