import { createHash, randomUUID } from 'node:crypto';
import type { IdeaInput } from '#lib/shared/boards/idea-form.ts';
import { takesIdeas } from '#lib/shared/boards/phases.ts';
import { foldText } from '#lib/shared/search/fold.ts';
import { subscribe } from '#lib/server/notifications/index.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { passGate } from '#lib/server/platform/gate/index.ts';
import { IDEA } from '#lib/server/boards/gates.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { boardChoices } from '#lib/server/boards/queries/choices.ts';
import { insertIdeaOnce } from '#lib/server/boards/idea-repository.ts';
import { readableBoard, type PlacedBoard } from '#lib/server/boards/access.ts';

export interface SubmittedIdea {
	id: string;
	/** Not where a moderator reads it first. */
	isPublished: boolean;
}

/**
 * Takes an idea from anyone; sent twice it is there once. No name, no address and no time finer
 * than the day is kept with it, and so it writes no audit entry: the idea itself is the record.
 * @param input `area` and `topic` are codes; empty ones and an empty `mail` mean none; `mail` goes to the notifications only.
 * @throws DomainError `not-found`, `closed` outside the collecting phase, `invalid` for an area or
 * topic that is not the board's, `rate-limited`.
 */
export async function submitIdea(
	ctx: Context,
	slug: string,
	input: Omit<IdeaInput, 'isSure'>
): Promise<SubmittedIdea> {
	return inTransaction(ctx, async (tx) => {
		const board = await readableBoard(tx, { slug });
		if (!takesIdeas(board, today(tx)))
			throw new DomainError('closed', 'boards:errors.collectingEnded');
		await passGate(tx, IDEA);
		const tags = await tagsOn(tx, board, input);
		const state = board.moderation === 'before' ? 'pending' : 'published';
		const {
			id,
			state: stored,
			isNew
		} = await insertIdeaOnce(tx.db, {
			id: randomUUID(),
			boardId: board.id,
			title: input.title,
			text: input.text,
			...tags,
			locale: tx.locale,
			state,
			mergedInto: null,
			createdOn: today(tx),
			publishedOn: state === 'published' ? today(tx) : null,
			searchText: foldText(`${input.title} ${input.text}`),
			supports: 0,
			contentHash: createHash('sha256').update(`${input.title}\n${input.text}`).digest('hex'),
			isChecked: false,
			revision: 0
		});
		if (isNew && input.mail !== '') await followOwnIdea(tx, id, board, input.mail);
		return { id, isPublished: stored === 'published' };
	});
}

/** The first mail names the board and not the idea: whoever typed both may be a stranger to the address. */
async function followOwnIdea(
	tx: Context,
	id: string,
	board: PlacedBoard,
	mail: string
): Promise<void> {
	const say = await localiser(tx, 'board', [board.id]);
	await subscribe(tx, {
		subject: { type: 'idea', id },
		title: say(board.id, 'title', board.title).text,
		mail,
		locale: tx.locale
	});
}

async function tagsOn(ctx: Context, board: PlacedBoard, input: { area: string; topic: string }) {
	const { areas, topics } = await boardChoices(ctx, board);
	const area = areas.find(({ code }) => code === input.area);
	const topic = topics.find(({ code }) => code === input.topic);
	if ((input.area !== '' && !area) || (input.topic !== '' && !topic))
		throw new DomainError('invalid');
	const onlyArea = board.areaIds.length === 1 ? (board.areaIds[0] ?? null) : null;
	const onlyTopic = board.topicIds.length === 1 ? (board.topicIds[0] ?? null) : null;
	return { areaId: area?.id ?? onlyArea, topicId: topic?.id ?? onlyTopic };
}
