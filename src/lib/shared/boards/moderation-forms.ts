import { z } from 'zod';

/** Why an idea is not shown; each has a sentence for its author, `boards:hideReasons.<code>`. */
export const HIDE_REASONS = [
	'insult',
	'personal',
	'advertising',
	'offTopic',
	'unlawful',
	'unclear',
	'other'
] as const;
export type HideReason = (typeof HIDE_REASONS)[number];

/** What a moderator can decide about an idea; `undone` takes another decision back. */
export const DECISION_KINDS = [
	'approved',
	'hidden',
	'merged',
	'answered',
	'retagged',
	'undone'
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Counts the idea's changes: a decision about what has changed meanwhile is refused. */
const revision = z.coerce.number().int().min(0);

export const approveSchema = z.object({ revision });

/** The note is told to the author and must be there where no reason of the list fits. */
export const hideSchema = z
	.object({
		revision,
		reasonCode: z.enum(HIDE_REASONS, 'boards-staff:errors.reasonMissing'),
		note: z.string().trim().max(500).default('')
	})
	.refine(({ reasonCode, note }) => reasonCode !== 'other' || note !== '', {
		path: ['note'],
		error: 'boards-staff:errors.reasonMissing'
	});

export const mergeSchema = z.object({
	revision,
	into: z.string().min(1, 'boards-staff:errors.targetMissing')
});

export const answerSchema = z.object({
	revision,
	department: z.string().trim().min(2).max(120),
	text: z.string().trim().min(10).max(3000)
});

/** Empty: none. */
export const retagSchema = z.object({
	areaId: z.string().max(60).default(''),
	topicId: z.string().max(60).default('')
});

export const undoSchema = z.object({
	decisionId: z.string().min(1),
	reason: z.string().trim().max(500).default('')
});
