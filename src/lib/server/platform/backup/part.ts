/** What a backup begins with. */
export interface Head {
	/** UTC ISO. */
	madeAt: string;
	/** The migrations that had run. */
	migrations: string[];
}

/** A database in a row: its head, then each table with some hundred of its rows at a time. */
export type Part =
	| { head: Head }
	| { table: string; columns: string[] }
	/** Each row as the JSON of its values, in the order of the columns. */
	| { rows: string[] };

/** How many rows there are by table, as the database calls it. */
export type Counts = Record<string, number>;

/** Takes out what a row of parts begins with. */
export async function headOf(
	parts: AsyncGenerator<Part>
): Promise<{ head: Head; parts: AsyncGenerator<Part> }> {
	const { value } = await parts.next();
	if (!value || !('head' in value)) throw new Error('A backup begins with its head');
	return { head: value.head, parts };
}
