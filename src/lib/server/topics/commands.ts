import { codeFromName } from '#lib/shared/addresses/address-part.ts';
import type { TopicInput } from '#lib/shared/topics/topic.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canManageTopics } from './policy.ts';
import { topicById } from './queries.ts';
import { findTopics, insertTopic, updateTopic } from './repository.ts';

/**
 * Adds a topic at the end of the list.
 * @param input source texts; without a `code` it is made from the name.
 * @returns the new topic's id.
 * @throws DomainError `forbidden`; `conflict` when the name or its code is taken.
 */
export async function addTopic(
	ctx: Context,
	input: TopicInput & { code?: string }
): Promise<string> {
	authoriseTopics(ctx);
	return inTransaction(ctx, async (tx) => {
		const topics = await findTopics(tx.db);
		const code = input.code ?? codeFromName(input.name);
		if (code === '' || topics.some((topic) => topic.code === code || topic.name === input.name)) {
			throw new DomainError('conflict', 'topics-staff:errors.nameTaken');
		}
		const id = newId();
		await insertTopic(tx.db, {
			id,
			code,
			name: input.name,
			description: input.description,
			position: Math.max(0, ...topics.map(({ position }) => position)) + 1,
			isActive: true,
			createdAt: now(tx),
			updatedAt: now(tx)
		});
		await record(tx, { action: 'topic.added', objectType: 'topic', objectId: id });
		return id;
	});
}

/** @throws DomainError `forbidden`, `not-found` */
export async function editTopic(ctx: Context, id: string, input: TopicInput): Promise<void> {
	authoriseTopics(ctx);
	await inTransaction(ctx, async (tx) => {
		const before = await topicById(tx, id);
		await updateTopic(tx.db, id, { ...input, updatedAt: now(tx) });
		await record(tx, {
			action: 'topic.edited',
			objectType: 'topic',
			objectId: id,
			details: { before: { name: before.name, description: before.description }, after: input }
		});
	});
}

/** Puts a topic one place up or down. @throws DomainError `forbidden`, `not-found` */
export async function moveTopic(ctx: Context, id: string, direction: 'up' | 'down'): Promise<void> {
	authoriseTopics(ctx);
	await inTransaction(ctx, async (tx) => {
		const topics = await findTopics(tx.db);
		const from = topics.findIndex((topic) => topic.id === id);
		const [moved] = topics.splice(from, from < 0 ? 0 : 1);
		if (!moved) throw new DomainError('not-found');
		topics.splice(Math.max(0, direction === 'up' ? from - 1 : from + 1), 0, moved);
		for (const [index, topic] of topics.entries()) {
			await updateTopic(tx.db, topic.id, { position: index + 1 });
		}
		await record(tx, {
			action: 'topic.moved',
			objectType: 'topic',
			objectId: id,
			details: { direction }
		});
	});
}

/** Takes a topic out of what can be chosen; what is tagged with it stays so. */
export async function retireTopic(ctx: Context, id: string): Promise<void> {
	await setActive(ctx, id, false);
}

/** Offers a retired topic again. */
export async function reinstateTopic(ctx: Context, id: string): Promise<void> {
	await setActive(ctx, id, true);
}

async function setActive(ctx: Context, id: string, isActive: boolean): Promise<void> {
	authoriseTopics(ctx);
	await inTransaction(ctx, async (tx) => {
		await topicById(tx, id);
		await updateTopic(tx.db, id, { isActive, updatedAt: now(tx) });
		const action = isActive ? 'topic.reinstated' : 'topic.retired';
		await record(tx, { action, objectType: 'topic', objectId: id });
	});
}

/** @throws DomainError `forbidden` */
export function authoriseTopics(ctx: Context): void {
	if (!canManageTopics(ctx.actor)) throw new DomainError('forbidden');
}
