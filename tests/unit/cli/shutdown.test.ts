import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '#lib/server/platform/db/index.ts';
import { TEST_SECRET } from '../../support/databases.ts';

/** Stands for the built site: says when it is asked, and answers only once it has been told to end. */
const SITE = `export const handler = (request, response) => {
	if (request.url === '/ready') return response.end('ready');
	process.stdout.write('asked');
	process.once('SIGTERM', () => setImmediate(() => response.end('answered')));
};`;

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

async function untilReady(address: string): Promise<void> {
	while (!(await fetch(address).catch(() => null))?.ok);
}

it.for(['SIGTERM', 'SIGINT'] as const)(
	'On %s the server answers whom it has let in, and ends',
	async (signal) => {
		const folder = mkdtempSync(join(tmpdir(), 'mitraum-shutdown-'));
		mkdirSync(join(folder, 'build'));
		writeFileSync(join(folder, 'build/handler.js'), SITE.replace('SIGTERM', signal));
		const url = `file:${join(folder, 'site.db')}`;
		await openDatabase(url).destroy();
		const port = await freePort();
		const settings = { DATABASE_URL: url, PORT: String(port), SECRET_KEY: TEST_SECRET };
		const server = spawn(process.execPath, [resolve('src/cli/run.js'), 'start'], {
			cwd: folder,
			env: { PATH: process.env.PATH, ...settings },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const ended = once(server, 'exit');
		const site = `http://127.0.0.1:${port}`;
		await untilReady(`${site}/ready`);

		const answer = fetch(`${site}/slow`);
		await once(server.stdout, 'data');
		server.kill(signal);
		expect(await (await answer).text()).toBe('answered');
		expect(await ended).toEqual([0, null]);
		await expect(fetch(`${site}/ready`)).rejects.toThrow();
		rmSync(folder, { recursive: true });
	}
);
