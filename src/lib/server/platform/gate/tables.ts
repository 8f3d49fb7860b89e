import type { BurstState } from '#lib/shared/gate/burst.ts';

/** What came in unusual number from one network to one object. */
export interface BurstTable {
	id: string;
	/** The gate's name. */
	gate: string;
	objectId: string;
	/** To the minute, UTC ISO. */
	beganAt: string;
	lastAt: string;
	state: BurstState;
	/** Why staff leave it out or count it. */
	reason: string | null;
	decidedBy: string | null;
	decidedAt: string | null;
}

/** A time in which many may come from one place. */
export interface VisitWindowTable {
	id: string;
	/** As staff call it. */
	place: string;
	/** In the address that opens it for a network. */
	code: string;
	opensAt: string;
	closesAt: string;
	createdBy: string | null;
	createdAt: string;
}

export interface VisitWindowNetworkTable {
	windowId: string;
	/** Its keyed hash of the day. */
	network: string;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		bursts: BurstTable;
		visitWindows: VisitWindowTable;
		visitWindowNetworks: VisitWindowNetworkTable;
	}
}
