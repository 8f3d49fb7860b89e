import { Lucia, TimeSpan } from 'lucia';
import type { Db } from '#lib/server/platform/db/index.ts';
import { cookieName } from '#lib/shared/addresses/cookie-name.ts';
import { hashed, IDLE_MS, SessionAdapter } from './adapter.ts';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof sessionsOn>;
		DatabaseUserAttributes: {
			name: string;
			mail: string;
			locale: string;
			hasGivenPassword: boolean;
		};
		DatabaseSessionAttributes: { browser?: string };
	}
}

/** A session ends after so long, however much it is used: a working day. */
const LONGEST_HOURS = 12;

/** The sessions of one database; `isSecure` when the site is served over https. */
export function sessionsOn(db: Db, isSecure: boolean) {
	const name = cookieName('mitraum_session', isSecure);
	return new Lucia(new SessionAdapter(db), {
		sessionExpiresIn: new TimeSpan(LONGEST_HOURS, 'h'),
		sessionCookie: { name, attributes: { secure: isSecure, sameSite: 'lax' } },
		getUserAttributes: (user) => user
	});
}

export type Sessions = ReturnType<typeof sessionsOn>;

/** A session as its owner sees it. */
export interface ShownSession {
	id: string;
	browser: string;
	/** UTC ISO. */
	beganAt: string;
	/** UTC ISO, to some minutes. */
	lastUsedAt: string;
	/** Whether it is the one that asks. */
	isThis: boolean;
}

/**
 * The sessions of a user that go on, the newest first.
 * @param bearer the bearer id of the session that asks, if it is one of them.
 */
export async function findSessions(db: Db, userId: string, bearer = ''): Promise<ShownSession[]> {
	const rows = await db
		.selectFrom('sessions')
		.select(['id', 'browser', 'beganAt', 'lastUsedAt'])
		.where('userId', '=', userId)
		.where('expiresAt', '>', new Date().toISOString())
		.where('lastUsedAt', '>', new Date(Date.now() - IDLE_MS).toISOString())
		.orderBy('beganAt', 'desc')
		.execute();
	return rows.map((row) => ({ ...row, isThis: row.id === hashed(bearer) }));
}

/** @returns whether the user had this session. */
export async function endSession(db: Db, userId: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('sessions')
		.where('userId', '=', userId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numDeletedRows > 0n;
}

/**
 * Ends a user's sessions; inside a transaction they end with it.
 * @param keptBearer the bearer id of the one session that goes on.
 */
export async function endSessions(db: Db, userId: string, keptBearer = ''): Promise<void> {
	await db
		.deleteFrom('sessions')
		.where('userId', '=', userId)
		.where('id', '!=', hashed(keptBearer))
		.execute();
}
