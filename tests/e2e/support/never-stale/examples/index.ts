import { accountExamples } from './accounts.ts';
import { answeringExamples } from './answering.ts';
import { areaExamples } from './areas.ts';
import { authoringExamples } from './authoring.ts';
import { boardExamples } from './boards.ts';
import { eventExamples } from './events.ts';
import type { Examples, Given } from './example.ts';
import { measureExamples } from './measures.ts';
import { moderationExamples } from './moderation.ts';
import {
	indicatorExamples,
	jobExamples,
	notificationExamples,
	settingsExamples,
	topicExamples
} from './others.ts';
import { translationExamples } from './translations.ts';
import { windowExamples } from './windows.ts';

/** An example of every command there is, a domain after the other. */
export function everyExample(given: Given): Examples[] {
	return [
		boardExamples(given),
		moderationExamples(given),
		eventExamples(given),
		measureExamples(given),
		authoringExamples(given),
		answeringExamples(given),
		settingsExamples(given),
		translationExamples(given),
		topicExamples(given),
		indicatorExamples(given),
		areaExamples(given),
		notificationExamples(given),
		accountExamples(given),
		windowExamples(given),
		jobExamples(given)
	];
}
