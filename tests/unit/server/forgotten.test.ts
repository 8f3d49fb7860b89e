import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { onBothDatabases, TEST_SECRET, type TestContext } from '../../support/databases.ts';

const NAME = 'Quitschenfidel Zaunkönig';
const MAIL = 'quitschenfidel.zaunkoenig@example.org';
/** Nothing shorter: four letters stand by chance in some megabytes of hashes. */
const TRACES = ['Quitschenfidel', 'quitschenfidel', 'Zaunk', 'zaunk'];

const cleanups: (() => void)[] = [];

afterEach(() => cleanups.splice(0).forEach((cleanup) => cleanup()));

/** Refuses every mail for good and quotes whom it was for, as many servers do. */
async function refusingServer(): Promise<string> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onRcptTo: ({ address }, _, done) =>
			done(Object.assign(new Error(`no such user <${address}>`), { responseCode: 550 }))
	});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	cleanups.push(() => server.close());
	return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

/** @returns what the process logged. */
async function run(args: string[], settings: Record<string, string>): Promise<string> {
	const child = spawn(process.execPath, ['tests/support/one-registration.ts', ...args], {
		env: { PATH: process.env.PATH, SECRET_KEY: TEST_SECRET, LOG_LEVEL: 'debug', ...settings }
	});
	let logged = '';
	child.stderr.on('data', (chunk: Buffer) => (logged += chunk.toString()));
	const [code] = await once(child, 'close');
	expect([code, code === 0 ? '' : logged]).toEqual([0, '']);
	return logged;
}

/**
 * Where the database keeps its files. PostgreSQL's own log (pg_wal) is left out: the server overwrites it
 * in its own time, which only its operator can set.
 */
function folderOf({ config }: TestContext): string {
	const { DATABASE_URL: url } = config;
	if (url.startsWith('file:')) return dirname(url.slice('file:'.length));
	return join(new URL(url.replace('@/', '@socket/')).searchParams.get('host') ?? '', 'data/base');
}

const filesWithTraces = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.filter((path) => TRACES.some((trace) => readFileSync(path).includes(trace)))
		: [];

onBothDatabases('Who registered, cancelled and was forgotten', (_, openOwn) => {
	it('is found in no file of the database, in no mail, in no error and in no line of the log', async () => {
		const ctx = await openOwn();
		const flushed = async () => {
			if (!ctx.config.DATABASE_URL.startsWith('file:')) await sql`checkpoint`.execute(ctx.db);
			return filesWithTraces(folderOf(ctx));
		};
		const mails = mkdtempSync(join(tmpdir(), 'mitraum-forgotten-'));
		cleanups.push(() => rmSync(mails, { recursive: true }));
		const { DATABASE_URL } = ctx.config;
		const begun = await run(['begin', NAME, MAIL], {
			DATABASE_URL,
			SMTP_URL: await refusingServer()
		});
		expect(begun).toContain('refused 550');
		expect(await flushed()).not.toEqual([]);
		expect(await ctx.db.selectFrom('jobs').select('lastError').execute()).toContainEqual({
			lastError: 'refused 550'
		});
		const ended = await run(['end'], { DATABASE_URL, MAIL_DIR: mails });
		expect(TRACES.filter((trace) => `${begun}${ended}`.includes(trace))).toEqual([]);
		expect(await flushed()).toEqual([]);
		expect(filesWithTraces(mails)).toEqual([]);
	});
});
