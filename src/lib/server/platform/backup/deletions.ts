import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Context } from '#lib/server/platform/context.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
import type { DeletionTable } from '#lib/server/platform/db/tables.ts';
import { unfinished } from './folder.ts';
import { refuse, sayingWhy } from './refusal.ts';
import { tablesOf } from './tables.ts';

/** That a row was deleted, or what it held of a person. */
export type Deletion = DeletionTable;

/** Stands beside the backups, so that what was deleted is known where the database is lost. */
const FILE = 'mitraum-deletions.txt';

const ROWS_AT_ONCE = 500;

/** What has been deleted in a database, as far as it is still noted; nothing where nothing ever is. */
export async function deletionsIn(db: Db): Promise<Deletion[]> {
	const tables = await tablesOf(db);
	if (!tables.some(({ name }) => name === 'deletions')) return [];
	return db.selectFrom('deletions').selectAll().execute();
}

/** Writes into `BACKUP_DIR`, where it is set, what has been deleted, a line for each: `table id day`. */
export async function noteDeletions({
	db,
	config: { BACKUP_DIR: folder }
}: Context): Promise<void> {
	if (folder === undefined) return;
	const deletions = await deletionsIn(db);
	const lines = deletions.map(({ tableName, rowId, deletedOn }) =>
		[tableName, rowId, deletedOn].join(' ')
	);
	const path = join(folder, FILE);
	const part = unfinished(path);
	await sayingWhy(`${path} cannot be written`, async () => {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		rmSync(part, { force: true });
		writeFileSync(part, lines.map((line) => `${line}\n`).join(''), {
			mode: 0o600,
			flag: 'wx'
		});
		renameSync(part, path);
	});
}

/** Reads what `noteDeletions` wrote into a folder. @throws BackupRefusal for a line that is none of it. */
export function deletionsBeside(folder: string): Deletion[] {
	const path = join(folder, FILE);
	if (!existsSync(path)) return [];
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line, at) => {
			const [tableName = '', rowId = '', deletedOn = '', ...more] = line.split(' ');
			if (deletedOn === '' || more.length > 0)
				refuse(`${path}: line ${at + 1} is damaged; take the file from another copy.`);
			return { tableName, rowId, deletedOn };
		});
}

/**
 * Deletes once more what is known to have been deleted since a database was as it is, and notes it there.
 * @returns how many rows there were.
 */
export async function deleteAgain(db: Db, known: readonly Deletion[]): Promise<number> {
	let deleted = 0;
	const nameOf = ({ tableName, rowId }: Deletion) => `${tableName} ${rowId}`;
	const done = new Set((await deletionsIn(db)).map(nameOf));
	const deletions = known.filter((each) => !done.has(nameOf(each)));
	const plain = db.withoutPlugins();
	for (const { name } of await tablesOf(db)) {
		const own = deletions.filter(({ tableName }) => tableName === name);
		for (let at = 0; at < own.length; at += ROWS_AT_ONCE) {
			const some = own.slice(at, at + ROWS_AT_ONCE);
			await db
				.insertInto('deletions')
				.values(some)
				.onConflict((conflict) => conflict.doNothing())
				.execute();
			const ids = sql.join(some.map(({ rowId }) => rowId));
			const { numAffectedRows } =
				await sql`delete from ${sql.table(name)} where id in (${ids})`.execute(plain);
			deleted += Number(numAffectedRows ?? 0);
		}
	}
	return deleted;
}
