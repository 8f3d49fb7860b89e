import { Agent } from 'node:http';
import { answerFields } from '#lib/shared/surveys/index.ts';
import { living } from '../../src/cli/demo/content/surveys/surveys.ts';
import { addressOf, ask, type Asked } from './client.ts';
import { answersOf, CHOOSABLE, FIVE } from './five-questions.ts';
import type { Server } from './servers.ts';

/** Complete flows through the survey of five questions. */
export interface Flows {
	count: number;
	perSecond: number;
	/** Milliseconds of processor time, of all processes of the site. */
	perFlow: number;
	/** Requests that one flow took. */
	requests: number;
}

const START = `/de/surveys/${FIVE.slug}`;

let visitors = 0;

/**
 * Sends visitors without scripts through the survey, so many at a time, each next one as soon as
 * somebody is through.
 * @param sites the processes of the site, asked in turn by each visitor.
 */
export async function runFlows(
	sites: readonly Pick<Server, 'origin' | 'processorTime'>[],
	{ clients, seconds, flows = Infinity }: { clients: number; seconds: number; flows?: number }
): Promise<Flows> {
	const agent = new Agent({ keepAlive: true, maxSockets: clients });
	const origins = sites.map(({ origin }) => origin);
	const used = () => sites.reduce((sum, { processorTime }) => sum + processorTime(), 0);
	const before = used();
	const began = performance.now();
	let count = 0;
	let requests = 0;
	const client = async () => {
		while (count < flows && performance.now() - began < seconds * 1000) {
			requests = await walkThrough(origins, agent, (visitors += 1));
			count += 1;
		}
	};
	await Promise.all(Array.from({ length: clients }, client));
	const took = (performance.now() - began) / 1000;
	agent.destroy();
	return { count, perSecond: count / took, perFlow: (used() - before) / count, requests };
}

/** From the first page to the receipt, each question by its own form. @returns how many requests it took. */
async function walkThrough(
	origins: readonly string[],
	agent: Agent,
	visitor: number
): Promise<number> {
	let requests = 0;
	let cookie: string | undefined;
	const go = async (asked: Asked, wanted: number) => {
		const origin = origins[(visitor + requests) % origins.length] ?? '';
		const answer = await ask(origin, agent, { ...asked, cookie, from: addressOf(visitor) });
		if (answer.status !== wanted)
			throw new Error(`${asked.path} answers a visitor with ${answer.status}`);
		requests += 1;
		cookie = answer.cookie ?? cookie;
		return answer.location;
	};
	await go({ path: START }, 200);
	let path = await go({ path: `${START}?/begin`, form: [['channel', '']] }, 303);
	while (!path.endsWith('/thanks')) {
		await go({ path }, 200);
		path = await go({ path, form: formFor(path, visitor) }, 303);
	}
	await go({ path }, 200);
	return requests;
}

function formFor(path: string, visitor: number): [string, string][] {
	const page = path.slice(START.length + 1);
	if (page === 'area') return [['area', CHOOSABLE[visitor % CHOOSABLE.length] ?? '']];
	if (page === 'review') return [['go', 'send']];
	const code = page.replace('q/', '');
	const question = living.sections
		.flatMap(({ questions }) => questions)
		.find((each) => each.code === code);
	const answer = answersOf(visitor)[code];
	if (!question || !answer) throw new Error(`A visitor is led to ${path}`);
	return [...answerFields(question, answer), ['go', 'next']];
}
