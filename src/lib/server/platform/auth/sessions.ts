import { Lucia, TimeSpan } from 'lucia';
import type { Db } from '../db/index.ts';
import { SessionAdapter } from './adapter.ts';

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
