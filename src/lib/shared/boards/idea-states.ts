/** `merged` ideas stand behind another one, which their supporters count for. */
export const IDEA_STATES = ['pending', 'published', 'hidden', 'merged'] as const;
export type IdeaState = (typeof IDEA_STATES)[number];

/** How a moderator looks at ideas; `open`: what nobody has decided about yet, published or not. */
export const QUEUE_VIEWS = ['open', 'published', 'hidden', 'merged'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** What a moderator may do to an idea in each state; undoing is always possible and not listed. */
export const NEXT_STATES: Record<IdeaState, readonly IdeaState[]> = {
	pending: ['published', 'hidden', 'merged'],
	published: ['hidden', 'merged'],
	hidden: ['published', 'merged'],
	merged: []
};

export function mayBecome(from: IdeaState, to: IdeaState): boolean {
	return NEXT_STATES[from].includes(to);
}
