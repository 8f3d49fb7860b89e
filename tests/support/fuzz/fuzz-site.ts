import { chanceFor } from './chance.ts';
import { fieldsIn, type Fields } from './forms.ts';
import { makeRequest, type Attack } from './requests.ts';
import { send, type Raw, type Reply } from './send.ts';

/** What a site must not do. */
export interface Finding {
	/** With the seed it can be made again. */
	number: number;
	request: string;
	why: string;
}

export interface Wish {
	seed: number;
	requests: number;
	/** How many at a time. */
	clients?: number;
	/** Called after each. */
	seen?: (done: number) => void | Promise<void>;
}

/**
 * Sends requests to a site that no browser would send.
 * @returns what went wrong (an error of the server's own, no answer, a page outside the site), and how
 * often there was each status.
 */
export async function fuzzSite(
	about: Omit<Attack, 'formAt'>,
	{ seed, requests, clients = 8, seen }: Wish
): Promise<{ findings: Finding[]; statuses: Map<number, number> }> {
	const attack = { ...about, formAt: formsOf(about.origin) };
	const findings: Finding[] = [];
	const statuses = new Map<number, number>();
	let next = 0;
	let done = 0;
	const work = async () => {
		while (next < requests) {
			const number = next++;
			const raw = await makeRequest(chanceFor(seed, number), attack);
			const reply = await send(about.origin, raw);
			statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
			const why = complaint(raw, reply);
			if (why) findings.push({ number, request: tell(raw), why });
			await seen?.((done += 1));
		}
	};
	await Promise.all(Array.from({ length: clients }, work));
	return { findings, statuses };
}

const TOO_LONG_MS = 15_000;

function complaint(raw: Raw, { status, head, body, took }: Reply): string | null {
	if (status >= 500) return `${status} ${body.slice(0, 300)}`;
	if (took > TOO_LONG_MS) return `it took ${Math.round(took)} ms`;
	const mayBeCut = raw.manner === 'cut' || (raw.body?.length ?? 0) > 500_000;
	if (status === 0) return mayBeCut ? null : 'no answer';
	const isPage = status >= 400 && head.includes('text/html') && raw.method !== 'HEAD';
	const isBare = isPage && !body.includes('mr-');
	return isBare && raw.headers.accept === 'text/html'
		? `${status} outside the site: ${body.slice(0, 200)}`
		: null;
}

function tell({ method, target, headers, body, manner }: Raw): string {
	const sent = body ? `${headers['content-type']} ${body.subarray(0, 1500).toString()}` : '';
	return `${method} ${target} ${manner ?? ''} ${sent}`.trim();
}

/** Fetches each page once for each person, as long as it is asked for. */
function formsOf(origin: string): Attack['formAt'] {
	const pages = new Map<string, Promise<string>>();
	return async (path, action, cookie): Promise<Fields | null> => {
		const key = `${cookie} ${path}`;
		const page = pages.get(key) ?? pageAt(origin, path, cookie);
		pages.set(key, page);
		return fieldsIn(await page, action);
	};
}

async function pageAt(origin: string, path: string, cookie: string): Promise<string> {
	const headers = {
		host: new URL(origin).host,
		accept: 'text/html',
		'x-forwarded-for': '10.0.0.1',
		cookie
	};
	return (await send(origin, { method: 'GET', target: path, headers })).body;
}
