import type { Page } from '@playwright/test';
import { sessionsOn } from '#lib/server/platform/auth/index.ts';
import { users } from '../../../src/cli/demo/content/users.ts';
import { origin, site } from './site.ts';

export type Login = (typeof users)[number]['roles'][number]['role'];

export interface SessionCookie {
	name: string;
	value: string;
}

/** Each worker has one session for each role. */
const sessions = new Map<Login, Promise<SessionCookie>>();

/** The session of the member of staff who holds a role for the whole city. */
export function sessionOf(role: Login): Promise<SessionCookie> {
	const session = sessions.get(role) ?? startSession(role);
	sessions.set(role, session);
	return session;
}

async function startSession(role: Login): Promise<SessionCookie> {
	const known = users.find(({ roles }) =>
		roles.some((held) => held.role === role && held.area === 'F')
	);
	if (!known) throw new Error(`Nobody in the demo is ${role}.`);
	const { db } = await site();
	const { id } = await db
		.selectFrom('users')
		.select('id')
		.where('mail', '=', known.mail)
		.executeTakeFirstOrThrow();
	const onSite = sessionsOn(db, false);
	const { name, value } = onSite.createSessionCookie((await onSite.createSession(id, {})).id);
	return { name, value };
}

/** Lets a browser be the member of staff who holds a role for the whole city. */
export async function become(page: Page, role: Login): Promise<void> {
	await page.context().addCookies([{ ...(await sessionOf(role)), url: origin() }]);
}

/** The same, and goes to the first page of staff. */
export async function signInAs(page: Page, role: Login, locale = 'de'): Promise<void> {
	await become(page, role);
	await page.goto(`/${locale}/staff`);
}
