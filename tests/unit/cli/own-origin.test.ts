import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { mitraum } from '../../support/command-line.ts';
import { onBothDatabases, TEST_SECRET } from '../../support/databases.ts';

/** Loops back too, but is none of the machine's own addresses: as if the proxy stood elsewhere. */
const ELSEWHERE = '127.0.0.2';

const SITE = "export const handler = (_, response) => response.end('ready');";

const cleanups: (() => void)[] = [];

afterEach(() => cleanups.splice(0).forEach((cleanup) => cleanup()));

/** A proxy before a port that names its visitors in `x-forwarded-for`, or does not. */
async function proxyBefore(port: number, doesName: boolean): Promise<string> {
	const proxy = createServer((came, answer) => {
		const named = doesName ? { 'x-forwarded-for': came.socket.remoteAddress } : {};
		const passed = ask(
			{ port, host: '127.0.0.1', path: came.url, headers: { ...came.headers, ...named } },
			(response) => response.pipe(answer)
		);
		passed.on('error', () => answer.writeHead(502).end());
		came.pipe(passed);
	});
	cleanups.push(
		() => proxy.closeAllConnections(),
		() => proxy.close()
	);
	return `http://${ELSEWHERE}:${await portOf(proxy.listen(0, ELSEWHERE))}`;
}

async function portOf(server: Server): Promise<number> {
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	const port = await portOf(server);
	await new Promise((done) => server.close(done));
	return port;
}

/** Starts a stand-in for the built site, and gives what the process says until it ends or `isEnough`. */
async function start(settings: Record<string, string>, isEnough: (said: string) => boolean) {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-proxy-'));
	mkdirSync(join(folder, 'build'));
	writeFileSync(join(folder, 'build/handler.js'), SITE);
	const site = spawn(process.execPath, [resolve('src/cli/run.js'), 'start'], {
		cwd: folder,
		env: { PATH: process.env.PATH, SECRET_KEY: TEST_SECRET, ...settings },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	cleanups.push(
		() => site.kill('SIGKILL'),
		() => rmSync(folder, { recursive: true })
	);
	let said = '';
	const enough = new Promise<void>((done) =>
		site.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			if (isEnough(said)) done();
		})
	);
	const ended = once(site, 'exit');
	await Promise.race([enough, ended]);
	return { said, isRunning: site.exitCode === null, ended };
}

const behind = (DATABASE_URL: string, port: number, ORIGIN: string) => ({
	DATABASE_URL,
	ORIGIN,
	PORT: String(port),
	ADDRESS_HEADER: 'x-forwarded-for'
});

onBothDatabases('A start behind a proxy', (open) => {
	it('ends with a sentence where the proxy does not name the visitor', async () => {
		const { config } = await open();
		const port = await freePort();
		const origin = await proxyBefore(port, false);
		const { said, ended } = await start(behind(config.DATABASE_URL, port, origin), () => false);
		expect(await ended).toEqual([1, null]);
		expect(said).toBe(
			`ADDRESS_HEADER is x-forwarded-for, but a request to ${origin} arrived without it: have the proxy set it, or set ADDRESS_HEADER to the header that it sets, or to none if there is no proxy.\n`
		);
		const settings = behind(config.DATABASE_URL, port, origin);
		const doctor = await mitraum(config.DATABASE_URL, ['doctor'], {
			...settings,
			SECRET_KEY: TEST_SECRET
		});
		expect(doctor.stderr).toBe(`Not ready: ${said}`);
	});

	it('goes on where it does, also for the depth that is set', async () => {
		const { config } = await open();
		const port = await freePort();
		const settings = behind(config.DATABASE_URL, port, await proxyBefore(port, true));
		const doctor = await mitraum(config.DATABASE_URL, ['doctor', '--json'], {
			...settings,
			SECRET_KEY: TEST_SECRET
		});
		expect(JSON.parse(doctor.stdout).at(-1)).toMatchObject({ check: 'proxy', state: 'good' });
		const deeper = await mitraum(config.DATABASE_URL, ['doctor'], {
			...settings,
			XFF_DEPTH: '2',
			SECRET_KEY: TEST_SECRET
		});
		expect(deeper.stderr).toContain('arrived with fewer than 2 addresses in it');
	});

	it('goes on with a warning where its own address cannot be reached from here', async () => {
		const { config } = await open();
		const port = await freePort();
		const origin = `http://${ELSEWHERE}:${await freePort()}`;
		const settings = behind(config.DATABASE_URL, port, origin);
		const isWarned = (said: string) => said.includes('cannot be asked by its own address');
		expect(await start(settings, isWarned)).toMatchObject({ isRunning: true });
	});
});
