import type { Context } from '#lib/server/platform/context.ts';
import type { Ids } from '../demo.ts';

/** A command done once for real. */
export interface Example {
	does: () => Promise<unknown>;
	/** Why none of the kept pages changes by it; without it one must. */
	unseen?: string;
}

/** By the command's name; words behind it tell several examples of one command apart. Done in their order. */
export type Examples = Record<string, Example>;

/** What an example acts on: as the system itself, which may do everything. */
export interface Given {
	ctx: Context;
	ids: Ids;
}

/** The day so many days from today. */
export function dayIn(days: number): string {
	return Temporal.Now.plainDateISO().add({ days }).toString();
}
