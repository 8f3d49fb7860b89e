import { randomUUID } from 'node:crypto';
import { changePhase, createBoard, submitIdea } from '#lib/server/boards/index.ts';
import { boardSchema, type BoardInput } from '#lib/shared/boards/board-form.ts';
import { site } from './site.ts';

/** A board that takes ideas and support, for the whole city unless told. @returns its part of the address */
export async function openBoard(more: Partial<BoardInput>): Promise<string> {
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
