import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { fetchRaw, type Answer } from './measure.ts';

/** A server in a process of its own. */
export interface Server {
	origin: string;
	/** Milliseconds from starting the process to its first good answer. */
	startup: number;
	/** Megabytes of memory that it holds now. */
	memory: () => number;
	/** Milliseconds of processor time that it has used so far. */
	processorTime: () => number;
	/** Statements it has sent to its database so far; only where they are counted. */
	statements: () => Promise<number>;
	stop: () => Promise<void>;
}

/** An answer on its way to the bare server. */
export interface SentAnswer {
	path: string;
	headers: string[];
	/** Base 64. */
	body: string;
}

interface Program {
	parameters: string[];
	environment: Record<string, string>;
	/** Says that it is ready. */
	path: string;
	input?: string;
}

/** `npm start` on a database; `isCounted` costs a little for each statement. */
export async function startSite(
	environment: Record<string, string>,
	{ isCounted = false } = {}
): Promise<Server> {
	const program = ['src/cli/run.js', 'start'];
	if (!isCounted) return start({ parameters: program, environment, path: '/healthz' });
	const counter = new URL('count-statements.ts', import.meta.url).href;
	// One that replaces itself with a frugal one could not be asked any more.
	const own = { ...environment, MALLOC_ARENA_MAX: '1' };
	return start({
		parameters: ['--import', counter, ...program],
		environment: own,
		path: '/healthz'
	});
}

/** A bare Node server that always sends the same bytes, one answer for each path. */
export async function startBare(
	answers: readonly (Pick<Answer, 'headers' | 'body'> & { path: string })[]
): Promise<Server> {
	const program = fileURLToPath(new URL('bare-server.ts', import.meta.url));
	const sent = answers.map(({ path, headers, body }): SentAnswer => ({
		path,
		headers,
		body: body.toString('base64')
	}));
	return start({ parameters: [program], environment: {}, path: '/', input: JSON.stringify(sent) });
}

async function start({ parameters, environment, path, input = '' }: Program): Promise<Server> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const own = { ORIGIN: origin, HOST: '127.0.0.1', PORT: String(port) };
	const before = performance.now();
	const child = spawn(process.execPath, parameters, {
		env: { ...process.env, NODE_ENV: 'production', ...environment, ...own },
		stdio: ['pipe', 'ignore', 'inherit', 'ipc']
	});
	child.stdin?.end(input);
	let isWanted = true;
	const ended = new Promise<void>((resolve) => {
		child.once('exit', (code, signal) => {
			if (isWanted) process.stderr.write(`A server ended by itself: ${signal ?? code}\n`);
			resolve();
		});
	});
	await untilReady(`${origin}${path}`, child);
	return {
		origin,
		startup: performance.now() - before,
		memory: () => memoryOf(child),
		processorTime: () => processorTimeOf(child),
		statements: async () => {
			child.send('count');
			const [count] = (await once(child, 'message')) as [number];
			return count;
		},
		stop: async () => {
			isWanted = false;
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

function memoryOf({ pid }: ChildProcess): number {
	const status = `/proc/${pid}/status`;
	const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(status))?.[1];
	return Number(kilobytes) / 1024;
}

/** From `/proc/<pid>/stat`: user and system time, in hundredths of a second. */
function processorTimeOf({ pid }: ChildProcess): number {
	const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Only Linux says; elsewhere the figures that rest on it are not a number, which JSON prints as null. */
function read(path: string): string {
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const address = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('There is no free port');
	return address.port;
}
