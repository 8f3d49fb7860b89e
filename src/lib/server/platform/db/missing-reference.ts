/** SQLite's and PostgreSQL's codes for a row that refers to one which is not there. */
const CODES = ['SQLITE_CONSTRAINT_FOREIGNKEY', '23503'];

/** Whether a statement failed because what it refers to does not exist, or no longer. */
export function isMissingReference(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && CODES.includes(String(cause.code));
}
