import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { stopAll } from '#lib/server/platform/stop.ts';

/** Whoever stops a service sends SIGKILL after ten seconds at the earliest. */
const END_WITHIN_MS = 9_000;

/** What a client sends before it has read that its connection ends is still answered. */
const ON_ITS_WAY_MS = 200;

/**
 * Ends the process on SIGTERM and SIGINT: answers under way go out, connections end with their next
 * answer or when they are idle, jobs end. What has not ended in time is cut off.
 */
export function endOnSignal(server: Server): void {
	const answering = new Set<ServerResponse>();
	let isEnding = false;
	server.prependListener('request', (_, response) => {
		answering.add(response);
		response.once('close', () => answering.delete(response));
		if (isEnding) response.shouldKeepAlive = false;
	});
	const end = async () => {
		if (isEnding) return;
		isEnding = true;
		void setTimeout(END_WITHIN_MS).then(() => process.exit(0));
		for (const response of answering) response.shouldKeepAlive = false;
		await Promise.all([stopAll('beside'), close(server)]);
		await stopAll('afterwards');
		process.exit(0);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
}

async function close(server: Server): Promise<void> {
	// The HTTP server's own `close` would cut off those who are just asking on a connection they have.
	const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
	await setTimeout(ON_ITS_WAY_MS);
	const sweeping = setInterval(() => server.closeIdleConnections(), 100);
	await closed;
	clearInterval(sweeping);
}
