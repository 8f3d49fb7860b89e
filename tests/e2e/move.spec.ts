import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { moveDatabase } from '#lib/server/platform/backup/index.ts';
import { readConfig } from '#lib/server/platform/config.ts';
import { publicRoutes, routeOf } from './support/crawl/routes.ts';
import { DEMO, findIds, type Ids } from './support/never-stale/demo.ts';
import { differing, freshPages, keptAddresses, type Bodies } from './support/never-stale/pages.ts';
import { DATABASES, hasPostgres, inTown } from './support/never-stale/town.ts';

/** What is of one visitor, or leads on. */
const PERSONAL =
	/\/(cancel|confirm|notifications|problem|q|area|review|thanks|sign-out|s|w)(\/|$)|\/boards\/\[slug\]\/new|\/register/;

test('every public page is the same after moving to PostgreSQL, and after moving back', async () => {
	test.skip(!hasPostgres(), 'There is no PostgreSQL to start here.');
	test.setTimeout(300_000);
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-move-'));
	const [here, back] = ['here', 'back'].map((name) => `file:${join(folder, `${name}.db`)}`);
	const there = await DATABASES.PostgreSQL?.();
	if (!here || !back || !there) throw new Error('There is no place to move to');
	try {
		const before = await pagesOf(here);
		expect([...before].filter(([, body]) => !body.startsWith('200 '))).toEqual([]);
		await moveDatabase(configOf(here), there.url);
		expect(differing(before, await pagesOf(there.url))).toEqual([]);
		await moveDatabase(configOf(there.url), back);
		expect(differing(before, await pagesOf(back))).toEqual([]);
	} finally {
		await there.remove();
		rmSync(folder, { recursive: true });
	}
});

function configOf(url: string) {
	return readConfig({ DATABASE_URL: url, SECRET_KEY: 'a-Long-And-Random-Enough-Key-4-Tests!' });
}

/** All public pages as a site on a database makes them, wherever it is served. */
async function pagesOf(url: string): Promise<Bodies> {
	const pages: Bodies = new Map();
	await inTown({ url, remove: async () => undefined }, async ({ ctx, origin }) => {
		const addresses = publicAddresses(await findIds(ctx));
		const met = addresses.map(routeOf);
		const missing = publicRoutes().filter((route) => !met.includes(route));
		expect(missing.filter((route) => !PERSONAL.test(route))).toEqual([]);
		for (const [address, body] of await freshPages(origin, addresses))
			// Calendars cut long lines, wherever the address ends.
			pages.set(address, body.replaceAll('\r\n ', '').replaceAll(origin, 'https://town.example'));
	});
	return pages;
}

function publicAddresses(ids: Ids): string[] {
	return [
		...keptAddresses(ids),
		`/api/v1/boards/${DEMO.board}/ideas.csv`,
		'/api/v1/indicators.csv',
		'/api/v1/measures.csv',
		`/api/v1/surveys/${DEMO.survey}/results.csv`,
		'/de/sign-in'
	];
}
