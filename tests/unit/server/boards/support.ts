import type { BoardInput } from '#lib/shared/boards/board-form.ts';
import type { Phase } from '#lib/shared/boards/phases.ts';
import { changePhase, createBoard, submitIdea } from '#lib/server/boards/index.ts';
import { VISITOR, type Actor, type Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';

/** A city with two districts; each id is its name, so that a test reads. */
export async function addCity(ctx: Context): Promise<void> {
	const area = (id: string, parentId: string | null, path: string) => ({
		id,
		code: id,
		officialCode: id,
		level: parentId === null ? ('city' as const) : ('district' as const),
		name: id,
		parentId,
		path,
		population: null,
		outlineJson: null,
		shapeJson: null,
		validFrom: null,
		validUntil: null,
		createdAt: '',
		updatedAt: ''
	});
	await ctx.db
		.insertInto('areas')
		.values([
			area('city', null, '/city/'),
			area('north', 'city', '/city/north/'),
			area('south', 'city', '/city/south/')
		])
		.execute();
	const topic = (id: string, position: number) => ({
		id,
		code: id,
		name: id,
		description: '',
		position,
		isActive: true,
		createdAt: '',
		updatedAt: ''
	});
	await ctx.db
		.insertInto('topics')
		.values([topic('mobility', 1), topic('parks', 2)])
		.execute();
}

export const PLAIN: BoardInput = {
	title: 'Was fehlt?',
	intro: 'Sagen Sie es uns.',
	audience: 'public',
	moderation: 'before',
	hasEarlySupport: true,
	collectsUntil: null,
	ratesUntil: null,
	areaIds: ['city'],
	topicIds: []
};

/** A board in the phase asked for; it collects unless told. */
export async function addBoard(
	ctx: Context,
	{ phase = 'collecting', ...input }: Partial<BoardInput> & { phase?: Phase } = {}
): Promise<{ id: string; slug: string }> {
	const board = await createBoard(ctx, { ...PLAIN, ...input });
	const steps: Record<Phase, Phase[]> = {
		draft: [],
		collecting: ['collecting'],
		rating: ['collecting', 'rating'],
		closed: ['collecting', 'closed']
	};
	for (const step of steps[phase]) await changePhase(ctx, board.id, step);
	return board;
}

/** Hands in an idea as a visitor does. */
export async function send(
	ctx: Context,
	slug: string,
	title: string,
	more: { area?: string; topic?: string; mail?: string; text?: string } = {}
): Promise<string> {
	const visitor = ctx.actor.isSystem ? { ...ctx, actor: VISITOR } : ctx;
	const idea = { text: 'Das hilft vielen Menschen.', area: '', topic: '', mail: '', ...more };
	return (await submitIdea(visitor, slug, { title, ...idea })).id;
}

/** A member of staff with one role, for an area or for the whole city. */
export async function addStaff(ctx: Context, role: Role, areaId: string | null): Promise<Actor> {
	const userId = newId();
	await ctx.db
		.insertInto('users')
		.values({
			id: userId,
			mail: `${userId}@example.org`,
			name: role,
			passwordHash: '',
			locale: 'de',
			isActive: true,
			hasGivenPassword: false,
			createdAt: ''
		})
		.execute();
	const areaPath = areaId === null ? null : areaId === 'city' ? '/city/' : `/city/${areaId}/`;
	return { userId, name: role, assignments: [{ role, areaId, areaPath }], isSystem: false };
}
