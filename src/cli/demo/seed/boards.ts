import { changePhase, createBoard, submitIdea, supportIdea } from '#lib/server/boards/index.ts';
import { confirmSubscription } from '#lib/server/notifications/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { boards, type DemoBoard, type DemoIdea } from '../content/boards.ts';
import { Chance } from '../content/random.ts';
import { judgeIdeas } from './judge-ideas.ts';
import { waitingConfirmations } from './mail-repository.ts';
import { dayOf, idOf, on, translate, type Seeding } from './seeding.ts';

/** So many different visitors support ideas on a board. */
const VISITORS = 240;

export async function seedBoards(seeding: Seeding): Promise<void> {
	for (const board of boards) await seedBoard(seeding, board);
}

async function seedBoard(seeding: Seeding, board: DemoBoard): Promise<void> {
	const first = Math.min(...board.ideas.map((idea) => idea.handedInIn));
	const editor = on(seeding, first - 7, 'editor');
	const { id } = await createBoard(editor, {
		slug: board.slug,
		title: board.title.de,
		intro: board.description.de,
		audience: board.audience,
		moderation: board.moderation,
		hasEarlySupport: true,
		collectsUntil: board.phase === 'collecting' ? dayOf(seeding.ctx, 45) : null,
		ratesUntil: board.phase === 'rating' ? dayOf(seeding.ctx, 21) : null,
		areaIds: board.area === 'F' ? [] : [idOf(seeding.areas, board.area)],
		topicIds: []
	});
	await translate(editor, { type: 'board', id, key: 'title' }, board.title);
	await translate(editor, { type: 'board', id, key: 'intro' }, board.description);
	await changePhase(editor, id, 'collecting');
	for (const idea of board.ideas) await handIn(seeding, board, idea);
	for (const token of await waitingConfirmations(seeding.ctx))
		await confirmSubscription(seeding.ctx, token);
	await judgeIdeas(seeding, board.ideas, 'first');
	await letSupport(seeding, board);
	await judgeIdeas(seeding, board.ideas, 'later');
	if (board.phase === 'rating') await changePhase(on(seeding, -60, 'editor'), id, 'rating');
}

async function handIn(seeding: Seeding, board: DemoBoard, idea: DemoIdea): Promise<void> {
	const { id } = await submitIdea(authorOf(seeding, board, idea), board.slug, {
		title: idea.title,
		text: idea.text,
		area: idea.area,
		topic: idea.topic ?? '',
		mail: idea.wantsToHear ? `idee-${idea.code}@demo.example` : ''
	});
	seeding.ideas.set(idea.code, id);
}

/** Whoever hands in an idea has no name; on a board among staff they have signed in all the same. */
function authorOf(seeding: Seeding, board: DemoBoard, idea: DemoIdea): Context {
	const who = board.audience === 'staff' ? 'moderator' : 'visitor';
	return { ...on(seeding, idea.handedInIn, who, '16:00'), locale: idea.locale };
}

async function letSupport(seeding: Seeding, board: DemoBoard): Promise<void> {
	const chance = new Chance(23);
	for (const idea of board.ideas) {
		const id = idOf(seeding.ideas, idea.code);
		const visitors = new Set<number>();
		while (visitors.size < idea.support) visitors.add(chance.below(VISITORS));
		for (const visitor of visitors)
			await supportIdea(authorOf(seeding, board, idea), id, `${board.slug} ${visitor}`);
	}
}
