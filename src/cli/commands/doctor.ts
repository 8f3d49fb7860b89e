import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { ConfigError, readConfig, type Config } from '#lib/server/platform/config.ts';
import { isReachable, openDatabase, pendingMigrations } from '#lib/server/platform/db/index.ts';
import { print } from '../output.ts';
import { surroundings } from '../surroundings.ts';

interface Finding {
	check: 'settings' | 'database' | 'migrations' | 'mail' | 'address';
	state: 'good' | 'note' | 'bad';
	says: string;
}

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
		examineMail(config),
		examineAddress(config)
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
