import { KEPT_PAGES } from '#lib/shared/addresses/kept-pages.ts';
import { DEMO, type Ids } from './demo.ts';

/** The bodies of the pages by their addresses. */
export type Bodies = Map<string, string>;

/**
 * The addresses of all kept pages in the source language: of what the examples change, of one more of each
 * kind, and lists for one area alone; the pages of one thing also in another language.
 */
export function keptAddresses({ ideas }: Ids): string[] {
	const [idea = '', other = ''] = ideas;
	const fill = (path: string, of: Record<string, string>) =>
		path
			.replace(/(\w+)\/\[slug\]/, (_, kind: string) => `${kind}/${of[kind]}`)
			.replace('[id]', of.idea ?? '')
			.replace('[code]', of.area ?? '');
	const first = {
		area: DEMO.area,
		boards: DEMO.board,
		events: DEMO.event,
		measures: DEMO.measure,
		surveys: DEMO.survey,
		idea
	};
	const second = {
		area: DEMO.district,
		boards: DEMO.board,
		events: DEMO.fullEvent,
		measures: 'neue-kita-am-libellenweg',
		surveys: 'gut-aelter-werden-in-sachsenhausen-und-niederrad',
		idea: other
	};
	const localised = Object.keys(KEPT_PAGES.localised);
	const ofAnArea = Object.entries(KEPT_PAGES.localised).filter(([, names]) =>
		names.some((name) => name === 'area')
	);
	const neutral = Object.keys(KEPT_PAGES.neutral);
	const ofOne = localised.filter((path) => path.includes('['));
	return [
		...localised.map((path) => `/de${fill(path, first)}`),
		...ofOne.map((path) => `/de${fill(path, second)}`),
		...ofAnArea.map(([path]) => `/de${fill(path, first)}?area=${first.area}`),
		...['', '/imprint', ...ofOne].map((path) => `/uk${fill(path, first)}`),
		...neutral.map((path) => fill(path, first))
	].filter((address, at, all) => all.indexOf(address) === at);
}

/** The pages as anybody gets them: from memory, as long as nothing on them has changed. */
export function keptPages(origin: string, addresses: readonly string[]): Promise<Bodies> {
	return fetchAll(origin, addresses, {});
}

/** The pages as they are made for somebody with a cookie: never from memory. */
export function freshPages(origin: string, addresses: readonly string[]): Promise<Bodies> {
	return fetchAll(origin, addresses, { cookie: 'x=1' });
}

/** The addresses at which the bodies differ. */
export function differing(one: Bodies, other: Bodies): string[] {
	return [...one].filter(([address, body]) => other.get(address) !== body).map(([at]) => at);
}

async function fetchAll(
	origin: string,
	addresses: readonly string[],
	headers: Record<string, string>
): Promise<Bodies> {
	const bodies = addresses.map(async (address): Promise<[string, string]> => {
		const answer = await fetch(`${origin}${address}`, {
			headers: { 'accept-encoding': 'identity', ...headers }
		});
		return [address, `${answer.status} ${await answer.text()}`];
	});
	return new Map(await Promise.all(bodies));
}
