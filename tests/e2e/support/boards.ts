import { randomUUID } from 'node:crypto';
import { changePhase, createBoard, submitIdea } from '#lib/server/boards/index.ts';
import { boardSchema } from '#lib/shared/boards/board-form.ts';
import { site } from './site.ts';

/** A board for the whole city that takes ideas and support. @returns its part of the address */
export async function openBoard(more: {
	moderation?: 'before' | 'after';
	audience?: 'public' | 'staff';
}): Promise<string> {
	const ctx = await site();
	const title = `Tafel ${randomUUID().slice(0, 8)}`;
	const plain = { title, intro: 'Sagen Sie es uns.', hasEarlySupport: true };
	const { id, slug } = await createBoard(ctx, boardSchema.parse({ ...plain, ...more }));
	await changePhase(ctx, id, 'collecting');
	return slug;
}

/** Hands in an idea. @returns its id */
export async function handInIdea(slug: string, title: string): Promise<string> {
	const idea = { title, text: 'Das hilft vielen Menschen.', area: '', topic: '', mail: '' };
	return (await submitIdea(await site(), slug, idea)).id;
}
