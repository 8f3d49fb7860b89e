import { existsSync, statSync } from 'node:fs';
import { Command } from 'commander';
import {
	backupKey,
	BackupRefusal,
	checkBackup,
	lastBackup
} from '#lib/server/platform/backup/index.ts';
import { ConfigError, readConfig, type Config } from '#lib/server/platform/config.ts';
import { isReachable, openDatabase, pendingMigrations } from '#lib/server/platform/db/index.ts';
import { print } from '../output.ts';
import { surroundings } from '../surroundings.ts';
import { examineProxy } from './examine-proxy.ts';
import type { Finding } from './finding.ts';

export function doctorCommand(): Command {
	return new Command('doctor')
		.description('Checks settings, database and structure; changes nothing.')
		.option('--json', 'print JSON')
		.action(async ({ json }: { json?: boolean }) => {
			const findings = await examine();
			const lines = findings.map(
				({ check, state, says }) => `${state.toUpperCase().padEnd(4)}  ${check}: ${says}`
			);
			print(findings, lines, json === true);
			const bad = findings.find(({ state }) => state === 'bad');
			if (bad) throw new ConfigError(`Not ready: ${bad.says}`);
		});
}

async function examine(): Promise<Finding[]> {
	const config = settings();
	if (config instanceof ConfigError) {
		return [{ check: 'settings', state: 'bad', says: config.message }];
	}
	return [
		{ check: 'settings', state: 'good', says: 'all set, with a secret of its own.' },
		...(await examineDatabase(config)),
		...examineRights(config),
		await examineBackups(config),
		examineMail(config),
		examineAddress(config),
		...(await examineProxy(config))
	];
}

function settings(): Config | ConfigError {
	try {
		return readConfig(surroundings().env);
	} catch (cause) {
		if (cause instanceof ConfigError) return cause;
		throw cause;
	}
}

async function examineDatabase(config: Config): Promise<Finding[]> {
	const isSqlite = config.DATABASE_URL.startsWith('file:');
	const kind = isSqlite ? 'SQLite' : 'PostgreSQL';
	if (isSqlite && !existsSync(config.DATABASE_URL.slice('file:'.length))) {
		return [
			{ check: 'database', state: 'good', says: 'SQLite; the file is made at the first start.' }
		];
	}
	const db = openDatabase(config.DATABASE_URL);
	try {
		if (!(await isReachable(db))) {
			return [{ check: 'database', state: 'bad', says: `${kind} does not answer.` }];
		}
		const pending = await pendingMigrations(db);
		const says =
			pending.length === 0
				? 'the structure is the newest.'
				: `${pending.length} changes of the structure are made at the next start.`;
		return [
			{ check: 'database', state: 'good', says: `${kind} answers.` },
			{ check: 'migrations', state: 'good', says }
		];
	} finally {
		await db.destroy();
	}
}

/** Whoever may read the file may read all that people have left there. */
function examineRights({ DATABASE_URL: url }: Config): Finding[] {
	const path = url.slice('file:'.length);
	if (!url.startsWith('file:') || !existsSync(path) || process.platform === 'win32') return [];
	if ((statSync(path).mode & 0o077) === 0) return [];
	const says = `other accounts of this machine may read ${path}: chmod 600 ${path}*`;
	return [{ check: 'database', state: 'note', says }];
}

/** A day and some hours: the daily backup may be tried several times. */
const OVERDUE_MS = 30 * 3_600_000;

async function examineBackups(config: Config): Promise<Finding> {
	const check = 'backups';
	const { BACKUP_DIR: folder } = config;
	if (folder === undefined) {
		const says =
			'BACKUP_DIR is not set, so no backups are made by themselves; “mitraum backup FILE” makes one, copying the file of a running site does not.';
		return { check, state: 'note', says };
	}
	const last = lastBackup(config);
	if (!last) return { check, state: 'note', says: `there is none in ${folder} yet.` };
	try {
		const { isEncrypted } = await checkBackup(last.path, await backupKey(config));
		const how = isEncrypted ? 'encrypted' : 'not encrypted, as BACKUP_KEY is not set';
		const isOverdue = Date.now() - last.madeAt.getTime() > OVERDUE_MS;
		const when = isOverdue ? 'there has been none since that of' : 'the last one is of';
		const says = `${when} ${last.madeAt.toISOString().slice(0, 16)}Z, whole and ${how}.`;
		return { check, state: isOverdue ? 'bad' : isEncrypted ? 'good' : 'note', says };
	} catch (cause) {
		if (!(cause instanceof BackupRefusal)) throw cause;
		return { check, state: 'bad', says: cause.message };
	}
}

function examineMail({ SMTP_URL, MAIL_DIR }: Config): Finding {
	const check = 'mail';
	if (SMTP_URL) return { check, state: 'good', says: 'mail goes out by SMTP.' };
	if (MAIL_DIR) return { check, state: 'note', says: `mail is written to ${MAIL_DIR}, not sent.` };
	return { check, state: 'note', says: 'SMTP_URL is not set, so no mail can go out.' };
}

function examineAddress({ ORIGIN }: Config): Finding {
	const isSafe = ORIGIN.startsWith('https://') || /\/\/(localhost|127\.)/.test(ORIGIN);
	const says = isSafe ? `the site is ${ORIGIN}.` : `ORIGIN is ${ORIGIN}, which is not https.`;
	return { check: 'address', state: isSafe ? 'good' : 'note', says };
}
