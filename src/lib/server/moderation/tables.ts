import type { DecisionKind, HideReason } from '#lib/shared/boards/moderation-forms.ts';
import type { IdeaChange } from '#lib/server/boards/index.ts';

/** What a decision changed, so that undoing it can set it back. */
export interface DecisionDetails {
	before: Required<IdeaChange>;
	after: Required<IdeaChange>;
	statementId?: string;
}

/** Never deleted or changed: a decision is taken back by another one. */
export interface ModerationDecisionTable {
	id: string;
	ideaId: string;
	kind: DecisionKind;
	reasonCode: HideReason | null;
	reason: string | null;
	detailsJson: DecisionDetails;
	/** The decision this one takes back. */
	undoes: string | null;
	decidedBy: string | null;
	decidedAt: string;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		moderationDecisions: ModerationDecisionTable;
	}
}
