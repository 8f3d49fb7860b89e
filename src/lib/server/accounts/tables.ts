/** How often a sign-in was tried, by account and network, by device, or by account in all. */
export interface SignInTryTable {
	/** A keyed hash: neither the address typed nor the network can be read from it. */
	key: string;
	tries: number;
	/** Before that nothing is tried. */
	nextAt: string;
	/** Then all of it is forgotten. */
	expiresAt: string;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		signInTries: SignInTryTable;
	}
}
