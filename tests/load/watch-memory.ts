import { slope } from './figures.ts';
import type { Server } from './servers.ts';

const EVERY_MS = 250;

export interface Memory {
	/** Megabytes. */
	most: number;
	/** Megabytes a minute in the second half: what is filled once is filled by then. */
	growth: number;
}

/** Looks at the memory of a server until it is stopped. */
export function watchMemory(server: Server): { stop: () => Memory } {
	const began = performance.now();
	const points: [minute: number, megabytes: number][] = [];
	const look = () => void points.push([(performance.now() - began) / 60_000, server.memory()]);
	const timer = setInterval(look, EVERY_MS);
	look();
	return {
		stop: () => {
			clearInterval(timer);
			const most = Math.max(...points.map(([, megabytes]) => megabytes));
			return { most, growth: slope(points.slice(Math.floor(points.length / 2))) };
		}
	};
}
