import { z } from 'zod';

/** What staff say about a topic, in the source language. */
export const topicSchema = z.object({
	name: z.string().trim().min(1).max(80),
	description: z.string().trim().max(200).default('')
});

export type TopicInput = z.infer<typeof topicSchema>;

/** Where a topic goes in the list. */
export const moveTopicSchema = z.object({
	id: z.string().min(1),
	direction: z.enum(['up', 'down'])
});

export const topicIdSchema = z.object({ id: z.string().min(1) });
