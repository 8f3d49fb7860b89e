export interface TopicTable {
	id: string;
	code: string;
	name: string;
	description: string;
	/** From 1, without gaps that matter. */
	position: number;
	/** A retired topic stays on what was tagged with it and is offered no more. */
	isActive: boolean;
	createdAt: string;
	updatedAt: string;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		topics: TopicTable;
	}
}
