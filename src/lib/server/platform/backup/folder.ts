import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Config } from '#lib/server/platform/config.ts';
import { sayingWhy } from './refusal.ts';

/** So many copies that were made before something are kept, the newest. */
const MOST_COPIES = 3;

const DAY_MS = 86_400_000;
const STAMP = /^-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.backup$/;

/** A backup by its name, which says when it was made. */
export interface Dated {
	path: string;
	madeAt: Date;
}

/** Under what name a file is written before it is whole. */
export function unfinished(file: string): string {
	return join(dirname(file), `.${basename(file)}.${process.pid}.part`);
}

/** The name of the next backup in a folder, which is made if need be. @param name `mitraum` */
export async function nextFile(folder: string, name: string, instant: Date): Promise<string> {
	await sayingWhy(`The folder ${folder} cannot be made`, async () =>
		mkdirSync(folder, { recursive: true, mode: 0o700 })
	);
	return join(folder, `${name}-${instant.toISOString().replace(/[:.]/g, '-')}.backup`);
}

/** Where copies are put before something is done to the database, and what their names begin with. */
export function copiesOf({ DATABASE_URL: url, BACKUP_DIR }: Config): {
	folder: string;
	name: string;
} {
	if (!url.startsWith('file:')) return { folder: BACKUP_DIR ?? 'data', name: 'mitraum.before' };
	const path = url.slice('file:'.length);
	return { folder: dirname(path), name: `${basename(path)}.before` };
}

/** The name of those that are made every day. */
export const DAILY = 'mitraum';

/** The last backup of `BACKUP_DIR`; each has been read back before it got its name. */
export function lastBackup({ BACKUP_DIR }: Pick<Config, 'BACKUP_DIR'>): Dated | null {
	return (BACKUP_DIR && datedFiles(BACKUP_DIR, DAILY)[0]) || null;
}

/**
 * Deletes what is older than `BACKUP_DAYS`, though not the last daily one; all copies but the newest; and what
 * a process that ended left half-written.
 */
export async function expireBackups(config: Config, now: Date): Promise<void> {
	const isOld = ({ madeAt }: Dated) =>
		now.getTime() - madeAt.getTime() > config.BACKUP_DAYS * DAY_MS;
	const { folder, name } = copiesOf(config);
	const copies = datedFiles(folder, name);
	const daily = config.BACKUP_DIR ? datedFiles(config.BACKUP_DIR, DAILY) : [];
	const over = [
		...daily.slice(1).filter(isOld),
		...copies.slice(MOST_COPIES),
		...copies.slice(0, MOST_COPIES).filter(isOld),
		...[folder, config.BACKUP_DIR ?? folder].flatMap((each) => unfinishedIn(each, now))
	];
	for (const { path } of over)
		await sayingWhy(`${path} cannot be deleted`, async () => rmSync(path, { force: true }));
}

/** The newest first. */
function datedFiles(folder: string, name: string): Dated[] {
	return filesIn(folder)
		.filter((each) => each.startsWith(name))
		.flatMap((each) => {
			const [, date, ...time] = STAMP.exec(each.slice(name.length)) ?? [];
			if (date === undefined) return [];
			const instant = new Date(`${date}T${time.slice(0, 3).join(':')}.${time[3]}Z`);
			return [{ path: join(folder, each), madeAt: instant }];
		})
		.toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}

/** What nobody has written to for a day. */
function unfinishedIn(folder: string, now: Date): { path: string }[] {
	return filesIn(folder)
		.filter((name) => /^\..*(\.backup|\.txt)\.\d+\.part$/.test(name))
		.map((name) => ({ path: join(folder, name) }))
		.filter(({ path }) => now.getTime() - statSync(path).mtimeMs > DAY_MS);
}

function filesIn(folder: string): string[] {
	const isThere = existsSync(folder) && statSync(folder).isDirectory();
	return isThere ? readdirSync(folder) : [];
}
