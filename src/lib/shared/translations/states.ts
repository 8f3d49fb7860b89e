/** How far a translation is; the first two are never stored, they are found by comparing. */
export const TRANSLATION_STATES = ['missing', 'stale', 'machine', 'draft', 'reviewed'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** Those that are stored. */
export const STORED_STATES = ['machine', 'draft', 'reviewed'] as const;

/** Whether somebody still has to look at a text in each state. */
export const IS_OPEN: Record<TranslationState, boolean> = {
	missing: true,
	stale: true,
	machine: true,
	draft: false,
	reviewed: false
};
