import { z } from 'zod';
import { choice, line } from '#lib/shared/typed/fields.ts';

/** What staff say about a topic, in the source language. */
export const topicSchema = z.object({
	name: line(80, { min: 1 }),
	description: line(200).default('')
});

export type TopicInput = z.infer<typeof topicSchema>;

/** Where a topic goes in the list. */
export const moveTopicSchema = z.object({
	id: choice.min(1),
	direction: z.enum(['up', 'down'])
});

export const topicIdSchema = z.object({ id: choice.min(1) });
