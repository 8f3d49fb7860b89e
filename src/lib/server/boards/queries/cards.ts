import type { IdeaCard } from '#lib/shared/boards/read-models.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { areaNames } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { everyTopic } from '#lib/server/topics/index.ts';
import type { CountedIdea } from '#lib/server/boards/idea-list-repository.ts';

/** The names of areas and topics in the language of the page, by id. */
export interface TagNames {
	areas: Map<string, LocalText>;
	topics: Map<string, LocalText>;
}

/** The names of all areas and topics, also of those that are offered no more. */
export async function tagNames(ctx: Context): Promise<TagNames> {
	const topics = await everyTopic(ctx);
	return {
		areas: await areaNames(ctx),
		topics: new Map(topics.map(({ id, name }) => [id, name]))
	};
}

/** Ideas with the names of their area and topic. */
export async function ideaCards(ctx: Context, ideas: readonly CountedIdea[]): Promise<IdeaCard[]> {
	const { areas, topics } = await tagNames(ctx);
	return ideas.map((idea) => ({
		id: idea.id,
		boardId: idea.boardId,
		title: idea.title,
		text: idea.text,
		locale: idea.locale,
		state: idea.state,
		areaId: idea.areaId,
		topicId: idea.topicId,
		area: (idea.areaId && areas.get(idea.areaId)) || null,
		topic: (idea.topicId && topics.get(idea.topicId)) || null,
		supports: idea.supports,
		createdOn: idea.createdOn,
		publishedOn: idea.publishedOn,
		answeredOn: idea.answeredOn
	}));
}
