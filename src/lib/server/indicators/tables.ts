import type { Direction } from '#lib/shared/indicators/indicator.ts';

export interface IndicatorTable {
	id: string;
	code: string;
	name: string;
	/** Behind the number: `%`, `Personen`; may be empty. */
	unit: string;
	description: string;
	direction: Direction;
	topicId: string | null;
	/** Whose figures these are, for the reader. */
	source: string;
	/** Then a value below the threshold of disclosure is not shown. */
	isCountOfPeople: boolean;
	createdAt: string;
	updatedAt: string;
}

export interface IndicatorValueTable {
	indicatorId: string;
	areaId: string;
	year: number;
	value: number;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		indicators: IndicatorTable;
		indicatorValues: IndicatorValueTable;
	}
}
