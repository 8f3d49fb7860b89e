import { Agent } from 'node:http';
import { ask, type Asked } from './client.ts';
import { percentile } from './figures.ts';

const PER_SECOND = 50;

/** How long visitors waited, in milliseconds. */
export interface Waits {
	p99: number;
	most: number;
}

/**
 * Lets visitors ask for pages at a steady rate while something is done: whoever comes while the site
 * stands still waits as well.
 * @param pages asked in turn.
 */
export async function waitsDuring(
	origin: string,
	pages: readonly Asked[],
	work: () => Promise<unknown>
): Promise<Waits> {
	const agent = new Agent({ keepAlive: true });
	const began = performance.now();
	const running: Promise<number>[] = [];
	const visit = async (asked: Asked) => {
		const { status, took } = await ask(origin, agent, asked);
		if (status !== 200) throw new Error(`${asked.path} answers with ${status}`);
		return took;
	};
	const timer = setInterval(() => {
		const due = ((performance.now() - began) / 1000) * PER_SECOND;
		while (running.length < due) {
			const page = pages[running.length % pages.length];
			if (page) running.push(visit(page));
		}
	}, 1000 / PER_SECOND);
	await work().finally(() => clearInterval(timer));
	const waits = await Promise.all(running);
	agent.destroy();
	return { p99: percentile(waits, 99), most: Math.max(...waits) };
}
