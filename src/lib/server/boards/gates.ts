import type { Gate } from '#lib/server/platform/gate/index.ts';

const HOUR = 3600;

/** A household or a table in a café supports the same idea; more at once come through a window. */
export const SUPPORT: Gate = {
	name: 'boards.support',
	windowSeconds: HOUR,
	perNetwork: 120,
	perObject: 12,
	marksAfter: 4
};

export const IDEA: Gate = { name: 'boards.idea', windowSeconds: HOUR, perNetwork: 30 };

/** All ideas of a board are looked through. */
export const SEARCH: Gate = { name: 'boards.search', windowSeconds: 600, perNetwork: 120 };

/** Comparing a long text with all ideas of a board takes a tenth of a second. */
export const SIMILAR: Gate = { name: 'boards.similar', windowSeconds: 600, perNetwork: 30 };
