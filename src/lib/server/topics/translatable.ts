import {
	canTranslate,
	type OwnerTexts,
	type Translatable
} from '#lib/server/translations/index.ts';
import { topicById } from './queries.ts';
import { findTopics, selectTopicTexts, type TopicRow } from './repository.ts';

/** The topics that can be chosen. */
export const translatableTopics: Translatable<'topic'> = {
	type: 'topic',
	all: async (ctx) =>
		(await findTopics(ctx.db)).filter(({ isActive }) => isActive).map(textsOfTopic),
	countable: async (ctx) =>
		canTranslate(ctx.actor, { areaPaths: [] })
			? [{ rows: selectTopicTexts(), keys: ['name', 'description'] }]
			: [],
	one: async (ctx, id) => textsOfTopic(await topicById(ctx, id))
};

function textsOfTopic({ id, name, description }: TopicRow): OwnerTexts {
	const texts = [
		{ key: 'name', source: name, label: 'topics-staff:form.name' },
		{ key: 'description', source: description, label: 'topics-staff:form.description' }
	];
	return {
		id,
		title: name,
		areaPaths: [],
		path: null,
		texts: texts.filter(({ key, source }) => key === 'name' || source !== '')
	};
}
