import { z } from 'zod';
import { choice, line, lines } from '#lib/shared/typed/fields.ts';

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
		note: lines(500).default('')
	})
	.refine(({ reasonCode, note }) => reasonCode !== 'other' || note !== '', {
		path: ['note'],
		error: 'boards-staff:errors.reasonMissing'
	});

export const mergeSchema = z.object({
	revision,
	into: choice.min(1, 'boards-staff:errors.targetMissing')
});

export const answerSchema = z.object({
	revision,
	department: line(120, { min: 2 }),
	text: lines(3000, { min: 10 })
});

/** Empty: none. */
export const retagSchema = z.object({
	areaId: choice.default(''),
	topicId: choice.default('')
});

export const undoSchema = z.object({
	decisionId: choice.min(1),
	reason: lines(500).default('')
});
