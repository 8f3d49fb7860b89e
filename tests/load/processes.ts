import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { fetchRaw, type Answer } from './measure.ts';

/** A server in a process of its own. */
export interface Server {
	origin: string;
	/** Milliseconds from starting the process to its first good answer. */
	startup: number;
	/** Megabytes of memory that it holds now; null where the system does not say. */
	memory: () => number | null;
	/** Milliseconds of processor time that it has used so far; null where the system does not say. */
	processorTime: () => number | null;
	stop: () => Promise<void>;
}

/** `npm start` on a database. */
export async function startSite(environment: Record<string, string>): Promise<Server> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const env = { ...environment, ORIGIN: origin, HOST: '127.0.0.1', PORT: String(port) };
	return start(['src/cli/run.js', 'start'], env, origin, '/healthz');
}

/** A bare Node server that always sends the same bytes. */
export async function startBare(answer: Pick<Answer, 'headers' | 'body'>): Promise<Server> {
	const port = await freePort();
	const program = fileURLToPath(new URL('bare-server.ts', import.meta.url));
	const env = {
		PORT: String(port),
		HEADERS: JSON.stringify(answer.headers),
		BODY: answer.body.toString('base64')
	};
	return start([program], env, `http://127.0.0.1:${port}`, '/');
}

async function start(
	parameters: string[],
	environment: Record<string, string>,
	origin: string,
	path: string
): Promise<Server> {
	const before = performance.now();
	const child = spawn(process.execPath, parameters, {
		env: { ...process.env, NODE_ENV: 'production', ...environment },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	await untilReady(`${origin}${path}`, child);
	return {
		origin,
		startup: performance.now() - before,
		memory: () => memoryOf(child),
		processorTime: () => processorTimeOf(child),
		stop: async () => {
			child.kill('SIGTERM');
			await ended;
		}
	};
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
	const deadline = Date.now() + 30_000;
	while (Date.now() < deadline && child.exitCode === null) {
		const answer = await fetchRaw(url).catch(() => null);
		if (answer?.status === 200) return;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	child.kill('SIGTERM');
	throw new Error(`${url} does not answer`);
}

function memoryOf({ pid }: ChildProcess): number | null {
	const status = `/proc/${pid}/status`;
	if (!existsSync(status)) return null;
	const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1];
	return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** From `/proc/<pid>/stat`: user and system time, in hundredths of a second. */
function processorTimeOf({ pid }: ChildProcess): number | null {
	const stat = `/proc/${pid}/stat`;
	if (!existsSync(stat)) return null;
	const fields = readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const address = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('There is no free port');
	return address.port;
}
