import {
	addStatement,
	changeIdea,
	boardFor,
	burstsOnBoard,
	changePhase,
	createBoard,
	decideSupports,
	ideasOn,
	lockedIdea,
	lockMerging,
	similarIdeasOn,
	statementsOf,
	submitIdea,
	supportIdea,
	updateBoard,
	withdrawStatement,
	withdrawSupport
} from '#lib/server/boards/index.ts';
import { comingFrom } from '../../../../support/networks.ts';
import { readIdeaFilter } from '#lib/shared/boards/idea-filter.ts';
import { inTransaction } from '#lib/server/platform/context.ts';
import { DEMO } from '../demo.ts';
import type { Examples, Given } from './example.ts';

const BOARD = {
	title: 'Was fehlt im Westen?',
	intro: 'Sagen Sie es uns.',
	audience: 'public',
	moderation: 'after',
	hasEarlySupport: true,
	collectsUntil: null,
	ratesUntil: null,
	areaIds: [],
	topicIds: []
} as const;

export function boardExamples({ ctx, ids }: Given): Examples {
	const [idea = ''] = ids.ideas;
	const input = () => ({ ...BOARD, areaIds: [ids.area], topicIds: [] });
	let board = { id: '', slug: '' };
	return {
		'boards.createBoard': {
			does: async () => {
				board = await createBoard(ctx, input());
			},
			unseen: 'a draft is seen by its editors alone'
		},
		'boards.changePhase': { does: () => changePhase(ctx, board.id, 'collecting') },
		'boards.updateBoard': {
			does: () => updateBoard(ctx, board.id, { ...input(), title: 'Was fehlt im Norden?' })
		},
		'boards.submitIdea': {
			does: () => submitIdea(ctx, board.slug, inWords('Ein Dach für die Haltestelle'))
		},
		'boards.submitIdea where it is read first': {
			does: () => submitIdea(ctx, DEMO.board, inWords('Ein Zebrastreifen vor der Schule')),
			unseen: 'nobody has read it yet'
		},
		'boards.supportIdea': { does: () => supportIdea(ctx, idea, 'somebody') },
		'boards.withdrawSupport': { does: () => withdrawSupport(ctx, idea, 'somebody') },
		'boards.similarIdeasOn': {
			does: () => similarIdeasOn(ctx, DEMO.board, { title: 'Ein Dach', text: 'Vor Regen' }),
			unseen: 'it counts who has asked how often'
		},
		'boards.ideasOn': {
			does: async () => {
				const filter = readIdeaFilter(new URLSearchParams('q=Dach'));
				await ideasOn(ctx, await boardFor(ctx, DEMO.board), filter);
			},
			unseen: 'it counts who has searched how often'
		},
		'boards.decideSupports': {
			does: async () => {
				const pushing = comingFrom(ctx, '192.0.2.1');
				for (let number = 0; number < 6; number += 1)
					await supportIdea(pushing, idea, `pushing ${number}`);
				const [burst] = (await burstsOnBoard(ctx, ids.board)).bursts;
				const decision = { decision: 'left-out', reason: 'Ein Programm' } as const;
				await decideSupports(ctx, ids.board, { burst: burst?.id ?? '', ...decision });
			}
		},
		'boards.addStatement': {
			does: () => addStatement(ctx, idea, { department: 'Tiefbau', text: 'Wir prüfen das.' })
		},
		'boards.withdrawStatement': {
			does: async () => {
				for (const { id } of await statementsOf(ctx, idea)) await withdrawStatement(ctx, id);
			}
		},
		'boards.changeIdea': { does: () => changeIdea(ctx, idea, { areaId: ids.district }) },
		'boards.lockedIdea': {
			does: () => inTransaction(ctx, (tx) => lockedIdea(tx, idea)),
			unseen: 'a lock'
		},
		'boards.lockMerging': {
			does: () => inTransaction(ctx, (tx) => lockMerging(tx, idea)),
			unseen: 'a lock'
		}
	};
}

function inWords(title: string) {
	return { title, text: `${title}, das wäre schön.`, area: '', topic: '', mail: '' };
}
