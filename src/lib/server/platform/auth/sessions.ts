import { Lucia, TimeSpan } from 'lucia';
import type { Db } from '#lib/server/platform/db/index.ts';
import { hashed, SessionAdapter } from './adapter.ts';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof sessionsOn>;
		DatabaseUserAttributes: { name: string; mail: string; locale: string };
	}
}

/** The sessions of one database; `isSecure` when the site is served over https. */
export function sessionsOn(db: Db, isSecure: boolean) {
	return new Lucia(new SessionAdapter(db), {
		sessionExpiresIn: new TimeSpan(12, 'h'),
		sessionCookie: { name: 'mitraum_session', attributes: { secure: isSecure, sameSite: 'lax' } },
		getUserAttributes: ({ name, mail, locale }) => ({ name, mail, locale })
	});
}

export type Sessions = ReturnType<typeof sessionsOn>;

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
