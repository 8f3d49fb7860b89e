import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { onBothDatabases, TEST_SECRET } from '../../support/databases.ts';

/**
 * Stands for the built site: answers at once, as from SQLite, or a little later, as from PostgreSQL; to
 * `/slow` only once it has been told to end. Beside that it works, and is done a little later.
 */
const SITE = `
import { onStop } from ${JSON.stringify(pathToFileURL(resolve('src/lib/server/platform/stop.ts')).href)};
onStop(async () => {
	await new Promise((done) => setTimeout(done, 300));
	process.stdout.write('worked');
});
onStop(async () => process.stdout.write('; ended'), 'afterwards');
export const handler = (request, response) => {
	if (request.url === '/slow') {
		process.stdout.write('asked');
		const answer = () => setImmediate(() => response.end('answered'));
		process.once('SIGTERM', answer).once('SIGINT', answer);
	} else if (request.url === '/later') setTimeout(() => response.end('later'), 5);
	else if (request.url === '/never') response.write('begun');
	else response.end('ready');
};`;

const cleanups: (() => void)[] = [];

afterEach(() => cleanups.splice(0).forEach((cleanup) => cleanup()));

interface Site {
	port: number;
	address: string;
	process: ChildProcess;
	/** Exit code and signal. */
	ended: Promise<unknown[]>;
	output: () => string;
}

/** Serves the stand-in with the real `npm start` on a database. */
async function serve(databaseUrl: string): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-shutdown-'));
	mkdirSync(join(folder, 'build'));
	writeFileSync(join(folder, 'build/handler.js'), SITE);
	const port = await freePort();
	const settings = { DATABASE_URL: databaseUrl, PORT: String(port), SECRET_KEY: TEST_SECRET };
	const site = spawn(process.execPath, [resolve('src/cli/run.js'), 'start'], {
		cwd: folder,
		env: { PATH: process.env.PATH, ...settings },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let output = '';
	site.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	cleanups.push(() => {
		site.kill('SIGKILL');
		rmSync(folder, { recursive: true });
	});
	const address = `http://127.0.0.1:${port}`;
	while (!(await fetch(`${address}/ready`).catch(() => null))?.ok);
	return { port, address, process: site, ended: once(site, 'exit'), output: () => output };
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/** Asks again and again on one connection each; gives what put an end to it, and how many answers came. */
async function askForEver({ address }: Site, path: string) {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const ask = () =>
		new Promise<void>((done, fail) => {
			request(`${address}${path}`, { agent }, (response) =>
				response.on('error', fail).on('end', done).resume()
			)
				.on('error', fail)
				.end();
		});
	for (let answers = 0; ; answers += 1) {
		const failure = await ask().catch((cause: NodeJS.ErrnoException) => cause.code ?? 'unknown');
		if (failure) return { answers, failure };
	}
}

onBothDatabases('A process that is told to end', (open) => {
	it.for(['SIGTERM', 'SIGINT'] as const)(
		'by %s answers whom it has let in, ends what it does beside, and ends',
		async (signal) => {
			const site = await serve((await open()).config.DATABASE_URL);
			const answer = fetch(`${site.address}/slow`);
			while (!site.output().includes('asked')) await new Promise(setImmediate);
			site.process.kill(signal);
			expect(await (await answer).text()).toBe('answered');
			expect(await site.ended).toEqual([0, null]);
			expect(site.output()).toContain('worked; ended');
			await expect(fetch(`${site.address}/ready`)).rejects.toThrow();
		}
	);

	it.for(['/ready', '/later'])('cuts nobody off who keeps asking for %s', async (path) => {
		const site = await serve((await open()).config.DATABASE_URL);
		const clients = Array.from({ length: 20 }, () => askForEver(site, path));
		await fetch(`${site.address}${path}`);
		site.process.kill('SIGTERM');
		const outcomes = await Promise.all(clients);
		expect(new Set(outcomes.map(({ failure }) => failure))).toEqual(new Set(['ECONNREFUSED']));
		expect(await site.ended).toEqual([0, null]);
	});

	it('is over in ten seconds, whatever its clients do', async () => {
		const site = await serve((await open()).config.DATABASE_URL);
		const silent = connect(site.port, '127.0.0.1').on('error', () => undefined);
		await once(silent, 'connect');
		const half = connect(site.port, '127.0.0.1').on('error', () => undefined);
		half.write('POST /ready HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n');
		const never = await fetch(`${site.address}/never`);
		const told = performance.now();
		site.process.kill('SIGTERM');
		const cut = never.text().catch(() => 'cut off');
		expect(await site.ended).toEqual([0, null]);
		expect(performance.now() - told).toBeLessThan(10_000);
		expect(await cut).toBe('cut off');
	});
});
