import { bodyOf } from './bodies.ts';
import type { Chance } from './chance.ts';
import { spoilt, type Fields } from './forms.ts';
import type { Raw } from './send.ts';
import { pathOf, queryOf, TARGETS, type Params, type Target } from './targets.ts';
import { hostileText } from './texts.ts';

/** Who asks, and what they can find. */
export interface Attack {
	origin: string;
	/** Of a visitor (empty) and of members of staff. */
	cookies: readonly string[];
	params: Params;
	/** The fields with which a page's form is sent to an action; null for none. */
	formAt: (path: string, action: string, cookie: string) => Promise<Fields | null>;
}

const OTHER_METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'POST', 'GET'];
const LANGUAGES = ['ar', 'tr;q=0.5,de', '*', ';q=', ',,,', 'x'.repeat(4000), '\u00ff\u00fe'];

/** One request: mostly of the kind that its route takes, with something wrong in it. */
export async function makeRequest(
	chance: Chance,
	attack: Attack
): Promise<Raw & { target: string }> {
	const target = chance.pick(TARGETS);
	const cookie = chance.pick(attack.cookies);
	const path = pathOf(chance, target.route, attack.params);
	const method = chance.percent(95) ? target.method : chance.pick(OTHER_METHODS);
	const headers = headersOf(chance, attack.origin, cookie);
	if (method === 'GET' || method === 'HEAD') {
		const data = chance.percent(6) ? '/__data.json' : '';
		return { method, target: withQuery(`${path}${data}`, queryOf(chance)), headers };
	}
	const known = chance.percent(80) ? await attack.formAt(path, target.action, cookie) : null;
	const { type, bytes, headers: more } = bodyOf(chance, spoilt(chance, known ?? INVENTED));
	const manner = chance.percent(2) ? chance.pick(['slow', 'cut'] as const) : undefined;
	return {
		method,
		target: withAction(path, target, chance),
		headers: { ...headers, 'content-type': type, ...more },
		body: bytes,
		...(manner && { manner })
	};
}

const INVENTED: Fields = ['title', 'text', 'name', 'mail', 'id', 'area', 'channel', 'answer'].map(
	(name) => [name, '']
);

function headersOf(chance: Chance, origin: string, cookie: string): Record<string, string> {
	const odd = chance.percent(4) ? `; ${hostileText(chance).slice(0, 3000)}=${chance.below(9)}` : '';
	return {
		host: new URL(origin).host,
		origin: chance.percent(97) ? origin : 'https://boese.example',
		accept: chance.percent(80) ? 'text/html' : chance.pick(['application/json', '*/*', '//', '']),
		'x-forwarded-for': Array.from({ length: 4 }, () => chance.below(256)).join('.'),
		...((cookie || odd) && { cookie: cookie + odd }),
		...(chance.percent(20) && { 'accept-language': chance.pick(LANGUAGES) }),
		...(chance.percent(5) && { 'x-sveltekit-action': 'true' }),
		...(chance.percent(3) && { range: 'bytes=5-1' }),
		...(chance.percent(3) && { 'if-none-match': '"x", W/"y"' }),
		...(chance.percent(3) && { 'x-mitraum-problem': '%7Bx' })
	};
}

function withAction(path: string, { action }: Target, chance: Chance): string {
	const query = chance.percent(80) ? '' : queryOf(chance);
	if (chance.percent(2)) return `${path}?/${chance.pick(['nothing', '__proto__', 'toString', ''])}`;
	return action === '' ? withQuery(path, query) : `${path}${action}${query && `&${query}`}`;
}

const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`);
