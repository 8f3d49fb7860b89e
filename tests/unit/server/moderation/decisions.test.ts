import { expect, it } from 'vitest';
import {
	boardFor,
	ideaFor,
	ideaOnBoard,
	supportIdea,
	type IdeaOnBoard
} from '#lib/server/boards/index.ts';
import {
	answerIdea,
	approveIdea,
	hideIdea,
	ideaToJudge,
	mergeIdea,
	moderationQueue,
	nextInQueue,
	retagIdea,
	undoDecision
} from '#lib/server/moderation/index.ts';
import { confirmSubscription } from '#lib/server/notifications/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { addBoard, addCity, addStaff, send } from '../boards/support.ts';

const stateOf = async (ctx: Context, id: string) => (await ideaOnBoard(ctx, id)).idea.state;

/** The idea's revision, as the moderator's page carries it. */
async function seen(ctx: Context, id: string): Promise<{ revision: number }> {
	const { idea }: IdeaOnBoard = await ideaOnBoard(ctx, id);
	return { revision: idea.revision };
}

async function undoLast(ctx: Context, id: string): Promise<void> {
	const { undoable } = await ideaToJudge(ctx, id);
	await undoDecision(ctx, { decisionId: undoable?.id ?? '', reason: '' });
}

const OPEN = { boardId: null, view: 'open', search: '', page: 1 } as const;

onBothDatabases('A moderator', (open) => {
	async function desk(moderation: 'before' | 'after' = 'before') {
		const ctx = await open();
		await addCity(ctx);
		const board = await addBoard(ctx, { moderation });
		const moderator = { ...ctx, actor: await addStaff(ctx, 'moderator', null) };
		return { ctx, moderator, ...board };
	}

	it('approves an idea, and who, when and why stand in two places', async () => {
		const { ctx, moderator, slug } = await desk();
		const id = await send(ctx, slug, 'Eine Bank am Platz');
		await approveIdea(moderator, id, await seen(ctx, id));
		expect((await ideaFor(ctx, slug, id)).idea?.title).toBe('Eine Bank am Platz');
		const { decisions } = await ideaToJudge(moderator, id);
		expect(decisions).toMatchObject([{ kind: 'approved', decidedByName: 'moderator' }]);
		const entry = await ctx.db
			.selectFrom('auditEntries')
			.selectAll()
			.where('objectId', '=', id)
			.executeTakeFirst();
		expect(entry).toMatchObject({ action: 'idea.approved', userId: moderator.actor.userId });
	});

	it('cannot hide an idea without a reason', async () => {
		const { ctx, moderator, slug } = await desk('after');
		const id = await send(ctx, slug, 'Kauft bei mir ein');
		const bare = { ...(await seen(ctx, id)), reasonCode: 'other', note: ' ' } as const;
		await expect(hideIdea(moderator, id, bare)).rejects.toMatchObject({ code: 'invalid' });
		await hideIdea(moderator, id, { ...bare, reasonCode: 'advertising' });
		await expect(ideaFor(ctx, slug, id)).rejects.toMatchObject({ code: 'not-found' });
		const { decisions } = await ideaToJudge(moderator, id);
		expect(decisions[0]).toMatchObject({ kind: 'hidden', reasonCode: 'advertising' });
	});

	it('merges a duplicate so that each supporter counts once, and can undo it', async () => {
		const { ctx, moderator, slug } = await desk('after');
		const bench = await send(ctx, slug, 'Eine Bank am Platz');
		const twin = await send(ctx, slug, 'Bitte eine Bank');
		const third = await send(ctx, slug, 'Noch eine Bank');
		for (const visitor of ['a', 'b']) await supportIdea(ctx, bench, visitor);
		for (const visitor of ['b', 'c']) await supportIdea(ctx, twin, visitor);
		for (const visitor of ['c', 'd']) await supportIdea(ctx, third, visitor);
		const supports = async (id: string) => (await ideaFor(ctx, slug, id)).idea?.supports;

		await mergeIdea(moderator, third, { ...(await seen(ctx, third)), into: twin });
		await mergeIdea(moderator, twin, { ...(await seen(ctx, twin)), into: bench });
		expect(await supports(bench)).toBe(4);
		expect((await ideaFor(ctx, slug, third)).mergedInto?.id).toBe(bench);
		expect((await boardFor(ctx, slug)).ideas).toBe(1);

		await undoLast(moderator, twin);
		expect([await supports(bench), await supports(twin)]).toEqual([2, 3]);
		await undoLast(moderator, third);
		expect([await supports(twin), await supports(third)]).toEqual([2, 2]);
		const { decisions } = await ideaToJudge(moderator, twin);
		expect(decisions.map(({ kind }) => kind)).toEqual(['undone', 'merged']);
	});

	it('never merges two ideas into each other, also not at the same time', async () => {
		const { ctx, moderator, slug } = await desk('after');
		const a = await send(ctx, slug, 'Eine Bank am Platz');
		const b = await send(ctx, slug, 'Bitte eine Bank');
		const [seenA, seenB] = [await seen(ctx, a), await seen(ctx, b)];
		const results = await Promise.allSettled([
			mergeIdea(moderator, a, { ...seenA, into: b }),
			mergeIdea(moderator, b, { ...seenB, into: a })
		]);
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const states = [await stateOf(ctx, a), await stateOf(ctx, b)];
		expect(states.sort()).toEqual(['merged', 'published']);
	});

	it('merges a waiting idea without showing what it says', async () => {
		const { ctx, moderator, slug } = await desk();
		const shown = await send(ctx, slug, 'Eine Bank am Platz');
		const secret = await send(ctx, slug, 'Eine Bank, Frau Müller');
		await approveIdea(moderator, shown, await seen(ctx, shown));
		await mergeIdea(moderator, secret, { ...(await seen(ctx, secret)), into: shown });
		const page = await ideaFor(ctx, slug, secret);
		expect(page.mergedInto?.id).toBe(shown);
		expect(JSON.stringify(page)).not.toContain('Müller');
	});

	it('is refused when a colleague decided first', async () => {
		const { ctx, moderator, slug } = await desk();
		const id = await send(ctx, slug, 'Eine Bank am Platz');
		const old = await seen(ctx, id);
		await approveIdea(moderator, id, old);
		const late = hideIdea(moderator, id, { ...old, reasonCode: 'insult', note: '' });
		await expect(late).rejects.toMatchObject({ code: 'conflict' });
		expect(await stateOf(ctx, id)).toBe('published');
	});

	it('answers officially and can take the answer off again', async () => {
		const { ctx, moderator, slug } = await desk('after');
		const id = await send(ctx, slug, 'Eine Bank am Platz');
		const answer = { department: 'Grünflächenamt', text: 'Die Bank kommt im Mai.' };
		await answerIdea(moderator, id, { ...(await seen(ctx, id)), ...answer });
		expect((await ideaFor(ctx, slug, id)).statements).toMatchObject([
			{ department: 'Grünflächenamt', text: { text: 'Die Bank kommt im Mai.', locale: 'de' } }
		]);
		await undoLast(moderator, id);
		expect((await ideaFor(ctx, slug, id)).statements).toEqual([]);
	});

	it('corrects area and topic, and undoes it', async () => {
		const { ctx, moderator, slug } = await desk('after');
		const id = await send(ctx, slug, 'Eine Bank am Platz', { area: 'north' });
		const tags = { areaId: 'south', topicId: 'parks' };
		await retagIdea(moderator, id, { ...(await seen(ctx, id)), ...tags });
		expect((await ideaFor(ctx, slug, id)).idea).toMatchObject(tags);
		await undoLast(moderator, id);
		expect((await ideaFor(ctx, slug, id)).idea).toMatchObject({ areaId: 'north', topicId: null });
	});

	it('takes only the latest decision back, and each only once', async () => {
		const { ctx, moderator, slug } = await desk();
		const id = await send(ctx, slug, 'Eine Bank am Platz');
		await approveIdea(moderator, id, await seen(ctx, id));
		const first = (await ideaToJudge(moderator, id)).undoable?.id ?? '';
		await retagIdea(moderator, id, { ...(await seen(ctx, id)), areaId: 'north', topicId: '' });
		const undoFirst = () => undoDecision(moderator, { decisionId: first, reason: '' });
		await expect(undoFirst()).rejects.toMatchObject({ code: 'conflict' });
		await undoLast(moderator, id);
		await undoFirst();
		expect(await stateOf(ctx, id)).toBe('pending');
		await expect(undoFirst()).rejects.toMatchObject({ code: 'conflict' });
	});

	it('finds what waits, the oldest first, published at once or not', async () => {
		const { ctx, moderator, slug } = await desk('after');
		const on = (day: string) => ({ ...ctx, clock: () => new Date(`${day}T12:00:00Z`) });
		const young = await send(on('2030-02-02'), slug, 'Die zweite Idee');
		const old = await send(on('2030-02-01'), slug, 'Die erste Idee');
		const queue = await moderationQueue(moderator, OPEN);
		expect(queue.ideas.map(({ id }) => id)).toEqual([old, young]);
		expect(queue.counts.open).toBe(2);
		const looked = { id: old, createdOn: '2030-02-01' };
		expect(await nextInQueue(moderator, null, looked)).toBe(young);
		await approveIdea(moderator, old, await seen(ctx, old));
		expect(await nextInQueue(moderator, null, null)).toBe(young);
		await approveIdea(moderator, young, await seen(ctx, young));
		expect(await nextInQueue(moderator, null, null)).toBeNull();
	});

	it('moderates only boards that lie in their areas', async () => {
		const { ctx, slug } = await desk();
		const id = await send(ctx, slug, 'Eine Bank am Platz');
		const north = { ...ctx, actor: await addStaff(ctx, 'moderator', 'north') };
		const editor = { ...ctx, actor: await addStaff(ctx, 'editor', null) };
		const why = { reasonCode: 'insult', note: '' } as const;
		for (const someone of [north, editor]) {
			expect((await moderationQueue(someone, OPEN)).ideas).toEqual([]);
			const revision = await seen(ctx, id);
			for (const attempt of [
				() => approveIdea(someone, id, revision),
				() => hideIdea(someone, id, { ...revision, ...why }),
				() => ideaToJudge(someone, id)
			])
				await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
		}
		expect(await stateOf(ctx, id)).toBe('pending');
	});

	it('is heard by who left an address: the outcome, in their language, with the reason', async () => {
		const { ctx, moderator, slug } = await desk();
		const id = await send({ ...ctx, locale: 'en' }, slug, 'A bench', { mail: 'a@example.org' });
		const asked = await ctx.db.selectFrom('mails').selectAll().executeTakeFirstOrThrow();
		const token = /\/notifications\/confirm\/(\S+)/.exec(asked.bodyText ?? '')?.[1] ?? '';
		await confirmSubscription(ctx, token);
		const why = { reasonCode: 'personal', note: 'Der Name der Nachbarin.' } as const;
		await hideIdea(moderator, id, { ...(await seen(ctx, id)), ...why });
		const mails = await ctx.db.selectFrom('mails').selectAll().orderBy('id').execute();
		const told = mails.at(-1);
		expect(told?.recipient).toBe('a@example.org');
		expect(told?.bodyText).toContain('A bench');
		expect(told?.bodyText).toContain('Der Name der Nachbarin.');
		expect(told?.bodyText).not.toContain('hideReasons');
	});
});
