import './tables.ts';

export {
	addTopic,
	authoriseTopics,
	editTopic,
	moveTopic,
	reinstateTopic,
	retireTopic
} from './commands.ts';
export { canManageTopics } from './policy.ts';
export { everyTopic, topicById, topicsFor, type LocalisedTopic } from './queries.ts';
export { translatableTopics } from './translatable.ts';
