import { LOCALES } from '#lib/i18n/registry.ts';
import { living } from '../../src/cli/demo/content/surveys/surveys.ts';
import { fetchRaw, inTurn, throughput, type Throughput } from './measure.ts';
import type { Say } from './contract.ts';
import type { Server } from './servers.ts';
import type { Stands } from './stands.ts';

export const SURVEY = `/surveys/${living.slug}`;

const SECONDS = 4;

/** The pages that are asked one at a time, in German. */
export const ALONE: Record<string, string> = {
	'survey page': `/de${SURVEY}`,
	'results page': `/de${SURVEY}/results`,
	'start page': '/de'
};

/** Lists, of each of which one page is asked as well. */
const LISTS = ['/boards', '/events', '/measures', '/areas'];

/** 14 addresses of each kind of public page, each in six languages. */
export async function pagesInAllLanguages({ origin }: Server): Promise<string[]> {
	const one = await Promise.all(LISTS.map((list) => firstBelow(origin, list)));
	const board = one[0] ?? '';
	const idea = await firstBelow(origin, board, '/ideas/');
	const fixed = ['', '/surveys', SURVEY, `${SURVEY}/results`, '/privacy'];
	const addresses = [...fixed, ...LISTS, ...one, idea];
	return LOCALES.flatMap((locale) => addresses.map((address) => `/${locale}${address}`));
}

/** The first page that a page points to below its own address. */
async function firstBelow(origin: string, path: string, below = '/'): Promise<string> {
	const html = await (await fetch(`${origin}/de${path}`)).text();
	const links = [...html.matchAll(/href="\/de(\/[^"?#]+)"/g)].map(([, link]) => link ?? '');
	const found = links.find(
		(link) => link.startsWith(`${path}${below}`) && !link.endsWith('/new') && !/\.\w+$/.test(link)
	);
	if (!found) throw new Error(`${path} points to nothing below it`);
	return found;
}

/** A site and a bare server that sends the same bytes for some pages. */
export interface Pair {
	what: string;
	paths: readonly string[];
	site: Server;
	bare: Server;
}

/** Fetches some pages of a site and gives them to a bare server. */
async function pairUp(
	stands: Stands,
	site: Server,
	what: string,
	paths: readonly string[]
): Promise<Pair> {
	const answers = await Promise.all(
		paths.map(async (path) => ({ path, ...(await fetchRaw(`${site.origin}${path}`)) }))
	);
	const wrong = answers.find(({ status }) => status !== 200);
	if (wrong) throw new Error(`${wrong.path} answers with ${wrong.status}`);
	return { what, paths, site, bare: await stands.bare(answers) };
}

/** Each page that is asked alone, and all pages in turn. */
export async function pairUpAll(stands: Stands, site: Server): Promise<Pair[]> {
	const alone = Object.entries(ALONE).map(([what, path]) => pairUp(stands, site, what, [path]));
	const paths = await pagesInAllLanguages(site);
	const many = `${paths.length} pages in six languages`;
	return [...(await Promise.all(alone)), await pairUp(stands, site, many, paths)];
}

/** Says what both do under the same load, in turn. @returns what the bare server did. */
export async function compare(say: Say, { what, paths, site, bare }: Pair): Promise<Throughput> {
	const [own, sent] = await inTurn(site, bare, { paths, seconds: SECONDS });
	const of = 'bare Node';
	say(what, own.perSecond, 'requests/s', { of, value: sent.perSecond });
	// Fair also where the machine is busy or the client is the slower one.
	say(what, own.perRequest, 'µs of processor/request', { of, value: sent.perRequest });
	return sent;
}

/** What a site does for visitors with a cookie, for whom a page is made anew each time. */
export function timePagesMadeAnew(site: Server, paths: readonly string[]): Promise<Throughput> {
	return throughput(site, {
		paths,
		seconds: SECONDS,
		connections: 4,
		headers: { cookie: 'a=b' }
	});
}
