import type { Locale } from '#lib/i18n/registry.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { keep, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { findTopics, type TopicRow } from './repository.ts';

/** A topic with its texts in the language of the page. */
export interface LocalisedTopic {
	id: string;
	code: string;
	name: LocalText;
	description: LocalText;
	isActive: boolean;
}

/**
 * The topics that can be chosen, in their order.
 * @param locale the context's language unless told.
 */
export async function topicsFor(
	ctx: Context,
	locale: Locale = ctx.locale
): Promise<LocalisedTopic[]> {
	return (await everyTopic(ctx, locale)).filter(({ isActive }) => isActive);
}

/** All topics, the retired ones too, for showing what was tagged with them. */
export function everyTopic(
	ctx: Context,
	locale: Locale = ctx.locale
): Promise<readonly LocalisedTopic[]> {
	return keep(ctx, `topics in ${locale}`, (reader) => localise(reader, locale));
}

async function localise(ctx: Context, locale: Locale): Promise<LocalisedTopic[]> {
	const rows = await findTopics(ctx.db);
	const ids = rows.map(({ id }) => id);
	const say = await localiser(ctx, 'topic', ids, locale);
	return rows.map(({ id, code, name, description, isActive }) => ({
		id,
		code,
		name: say(id, 'name', name),
		description: say(id, 'description', description),
		isActive
	}));
}

/** One topic with its source texts. @throws DomainError `not-found` */
export async function topicById(ctx: Context, id: string): Promise<TopicRow> {
	const topic = (await findTopics(ctx.db)).find((row) => row.id === id);
	if (!topic) throw new DomainError('not-found');
	return topic;
}
