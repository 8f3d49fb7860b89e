import { accessEntryFor } from '../../support/access-table.ts';
import { crawl, ON_THE_WAY, pageKinds } from './page-kinds.ts';
import { origin } from './site.ts';
import { sessionOf, type Login } from './staff.ts';

/** Where a kind of page is found, and as whom. */
export interface Place {
	/** Address without language. */
	path: string;
	/** Null: everybody may see it. */
	login: Login | null;
}

/** The kinds of page that links lead to. */
export const LINKED_ROUTES = pageKinds()
	.map(({ route }) => route)
	.filter((route) => !ON_THE_WAY.includes(route));

const RESIDENT_STARTS = ['/', '/sign-in', '/dev/mails'];
/** A page is looked at as the first of them who finds it. */
const WALKERS = [null, 'editor', 'planner', 'moderator', 'translator', 'administrator'] as const;
const STAFF_STARTS = ['/staff', '/planning', '/admin'];

let found: Promise<Map<string, Place>> | undefined;

/** The first address met of each kind of page, by route; looked for once per worker. */
export function places(): Promise<Map<string, Place>> {
	found ??= walk();
	return found;
}

async function walk(): Promise<Map<string, Place>> {
	const all = new Map<string, Place>();
	for (const login of WALKERS) {
		const wanted = LINKED_ROUTES.filter((route) => !all.has(route) && maySee(login, route));
		const starts = login === null ? RESIDENT_STARTS : STAFF_STARTS;
		for (const [route, path] of await crawl(await readerFor(login), starts, wanted))
			if (wanted.includes(route)) all.set(route, { path, login });
	}
	return all;
}

function maySee(login: Login | null, route: string): boolean {
	const see = accessEntryFor(route)?.see ?? 'anyone';
	return see === 'anyone' ? login === null : login !== null && see.roles.includes(login);
}

async function readerFor(
	login: Login | null
): Promise<(address: string) => Promise<string | null>> {
	const { name = '', value = '' } = login ? await sessionOf(login) : {};
	const headers = { accept: 'text/html', cookie: `${name}=${value}` };
	return async (address) => {
		const answer = await fetch(origin() + address, { headers, redirect: 'manual' });
		const html = await answer.text();
		return answer.status === 200 ? html : null;
	};
}
