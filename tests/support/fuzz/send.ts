import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A request as it goes over the wire. */
export interface Raw {
	method: string;
	/** Not escaped any further. */
	target: string;
	headers: Readonly<Record<string, string>>;
	body?: Buffer;
	/** In pieces with pauses between them; or broken off in the midst of it. */
	manner?: 'slow' | 'cut';
}

export interface Reply {
	/** 0 where the connection was closed without an answer. */
	status: number;
	head: string;
	body: string;
	took: number;
}

const PAUSE_MS = 200;
const PATIENCE_MS = 30_000;

/** Sends a request on a connection of its own, unchecked, and reads what comes until it is closed. */
export async function send(origin: string, raw: Raw): Promise<Reply> {
	const { hostname, port } = new URL(origin);
	const began = performance.now();
	const socket = connect(Number(port), hostname);
	const chunks: Buffer[] = [];
	socket.setTimeout(PATIENCE_MS, () => socket.destroy());
	socket.on('data', (chunk: Buffer) => chunks.push(chunk));
	const closed = new Promise<void>((resolve) => {
		// A large body may be refused before it was sent: what counts is what was answered.
		socket.on('error', () => resolve()).on('close', () => resolve());
	});
	const { method, target, headers, body, manner } = raw;
	const length = body ? { 'content-length': String(body.length) } : {};
	const lines = Object.entries({ ...headers, ...length, connection: 'close' });
	const head = lines.map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n\0]/g, '')}\r\n`);
	socket.write(Buffer.from(`${method} ${target} HTTP/1.1\r\n${head.join('')}\r\n`, 'latin1'));
	if (body) await sendBody(socket, body, manner);
	await closed;
	const text = Buffer.concat(chunks).toString('latin1');
	const end = text.indexOf('\r\n\r\n');
	return {
		status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0),
		head: text.slice(0, end),
		body: Buffer.from(text.slice(end + 4), 'latin1').toString(),
		took: performance.now() - began
	};
}

async function sendBody(
	socket: ReturnType<typeof connect>,
	body: Buffer,
	manner: Raw['manner']
): Promise<void> {
	if (manner === undefined) return void socket.write(body);
	const piece = Math.ceil(body.length / 4);
	for (const part of [0, 1, 2, 3]) {
		if (manner === 'cut' && part === 2) return void socket.destroy();
		socket.write(body.subarray(part * piece, (part + 1) * piece));
		await setTimeout(PAUSE_MS);
	}
}
