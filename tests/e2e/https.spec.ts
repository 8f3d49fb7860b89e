import { expect, test } from '@playwright/test';
import { DATABASES, inTown } from './support/never-stale/town.ts';
import { users } from '../../src/cli/demo/content/users.ts';

const ORIGIN = 'https://stadt.example';
const SURVEY = 'leben-in-bockenheim-und-im-westend';

test('over https browsers stay with https, and no other host can plant a cookie', async () => {
	test.setTimeout(120_000);
	const place = await DATABASES.SQLite?.();
	if (!place) throw new Error('There is no SQLite.');
	await inTown(
		place,
		async ({ ctx, origin }) => {
			const send = async (path: string, fields: Record<string, string>) => {
				const headers = { origin: ORIGIN, accept: 'text/html' };
				const body = new URLSearchParams(fields);
				const sent = { method: 'POST', headers, body, redirect: 'manual' } as const;
				return (await fetch(`${origin}${path}`, sent)).headers.getSetCookie();
			};
			const [asset = ''] = /\/_app\/immutable\/[^"]+\.css/.exec(
				await (await fetch(`${origin}/de`)).text()
			) ?? [''];
			for (const path of ['/de', '/de/sign-in', '/healthz', '/api/v1/boards.json', asset]) {
				const { headers } = await fetch(`${origin}${path}`);
				expect([path, headers.get('strict-transport-security')]).toEqual([
					path,
					'max-age=63072000'
				]);
			}

			const [{ mail, password } = { mail: '', password: '' }] = users;
			const entered = await send('/de/sign-in', { mail, password });
			expect(entered.map(nameIn)).toEqual(['__Host-mitraum_session', '__Host-mitraum_device']);
			const idea = await ctx.db
				.selectFrom('ideas')
				.innerJoin('boards', 'boards.id', 'ideas.boardId')
				.select(['ideas.id', 'boards.slug'])
				.where('ideas.state', '=', 'published')
				.where('boards.phase', '=', 'collecting')
				.executeTakeFirstOrThrow();
			const supported = await send(`/de/boards/${idea.slug}/ideas/${idea.id}?/support`, {});
			expect(supported.map(nameIn)).toEqual(['__Host-mitraum_visitor']);
			for (const cookie of [...entered, ...supported]) {
				expect(cookie).toMatch(/; Path=\/;/);
				expect(cookie).toMatch(/; Secure/);
				expect(cookie).toMatch(/; HttpOnly/);
				expect(cookie).not.toMatch(/; Domain/i);
			}
			const begun = await send(`/de/surveys/${SURVEY}?/begin`, {});
			expect(new Set(begun.map(nameIn))).toEqual(new Set(['__Secure-answers']));
			for (const cookie of begun) expect(cookie).toMatch(/; Path=\/[a-z-]+\/surveys\/.*; Secure/);
		},
		{ ORIGIN, ADDRESS_HEADER: 'none' }
	);
});

test('over http nothing is said of https', async ({ request }) => {
	const answer = await request.get('/de');
	expect(answer.headers()['strict-transport-security']).toBeUndefined();
});

const nameIn = (cookie: string) => cookie.slice(0, cookie.indexOf('='));
