export { openDatabase, type Db } from './open.ts';
export {
	doneMigrations,
	isReachable,
	knownMigrations,
	migrateTo,
	migrateToLatest,
	pendingMigrations
} from './migrate.ts';
export { emptyLog, forgetDeleted } from './forget.ts';
export { deleteFound } from './delete-found.ts';
export { newId } from './id.ts';
export { nameInCode, nameInDatabase } from './names.ts';
export { lockNamed, locksRows } from './lock.ts';
export { isWritable } from './writable.ts';
export type { Tables, MailAttachment } from './tables.ts';
export { isMissingReference } from './missing-reference.ts';
