import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { users } from '../../src/cli/demo/content/users.ts';
import { ask } from './client.ts';
import { addUser } from '#lib/server/accounts/index.ts';
import type { Context } from '#lib/server/platform/context.ts';

const LOOK_AGAIN_MS = 20;

/** The demo's planner, who can sign in wherever the demo city is. */
const planner = users.find(({ roles }) => roles.some(({ role }) => role === 'planner'));
const { mail = '', password = '', name = '' } = planner ?? {};

/** Adds the same planner where there is no demo city. */
export async function addPlanner(ctx: Context): Promise<void> {
	const planner = { mail, password, name, locale: 'de', role: 'planner', areaId: null } as const;
	await addUser(ctx, planner, { isPasswordGiven: false });
}

/** Signs the planner in. @returns the cookie. */
export async function signIn(origin: string): Promise<string> {
	const form = [
		['mail', mail],
		['password', password]
	] as const;
	const { cookie } = await ask(origin, new Agent(), { path: '/de/sign-in', form });
	if (!cookie) throw new Error(`${mail} cannot sign in`);
	return cookie;
}

/**
 * Releases the results of a survey as a planner does.
 * @param path the site's database.
 * @returns the milliseconds until the release is there, at once or by a job.
 */
export async function release(origin: string, path: string, slug: string): Promise<number> {
	const cookie = await signIn(origin);
	const db = new Database(path, { readonly: true });
	const { id } = db.prepare('select id from surveys where slug = ?').get(slug) as {
		id: string;
	};
	const releases = db.prepare('select count(*) from result_releases where survey_id = ?').pluck();
	const before = releases.get(id);
	const began = performance.now();
	const results = `/de/staff/surveys/${id}/results`;
	const { status } = await ask(origin, new Agent(), { path: results, form: [], cookie });
	if (status !== 303) throw new Error(`${results} answers with ${status}`);
	while (releases.get(id) === before) await setTimeout(LOOK_AGAIN_MS);
	const took = performance.now() - began;
	db.close();
	return took;
}
