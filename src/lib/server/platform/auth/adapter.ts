import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Db } from '#lib/server/platform/db/index.ts';

/** What the table keeps of a bearer id. */
export const hashed = (sessionId: string) => createHash('sha256').update(sessionId).digest('hex');

/** lucia's adapter for both databases. The bearer id never reaches the table: only its SHA-256. */
export class SessionAdapter implements Adapter {
	readonly #db: Db;

	constructor(db: Db) {
		this.#db = db;
	}

	async getSessionAndUser(
		sessionId: string
	): Promise<[session: DatabaseSession | null, user: DatabaseUser | null]> {
		const row = await this.#db
			.selectFrom('sessions')
			.innerJoin('users', 'users.id', 'sessions.userId')
			.select(['sessions.expiresAt', 'users.id', 'users.name', 'users.mail', 'users.locale'])
			.where('sessions.id', '=', hashed(sessionId))
			.where('users.isActive', '=', true)
			.executeTakeFirst();
		if (!row) return [null, null];
		const { expiresAt, id, ...attributes } = row;
		const session = { id: sessionId, userId: id, expiresAt: new Date(expiresAt), attributes: {} };
		return [session, { id, attributes }];
	}

	/** The bearer ids are not known here, so each session carries its hash as id. */
	async getUserSessions(userId: string): Promise<DatabaseSession[]> {
		const rows = await this.#db
			.selectFrom('sessions')
			.selectAll()
			.where('userId', '=', userId)
			.execute();
		return rows.map((row) => ({ ...row, expiresAt: new Date(row.expiresAt), attributes: {} }));
	}

	async setSession({ id, userId, expiresAt }: DatabaseSession): Promise<void> {
		await this.#db
			.insertInto('sessions')
			.values({ id: hashed(id), userId, expiresAt: expiresAt.toISOString() })
			.execute();
	}

	async updateSessionExpiration(sessionId: string, expiresAt: Date): Promise<void> {
		await this.#db
			.updateTable('sessions')
			.set({ expiresAt: expiresAt.toISOString() })
			.where('id', '=', hashed(sessionId))
			.execute();
	}

	async deleteSession(sessionId: string): Promise<void> {
		await this.#db.deleteFrom('sessions').where('id', '=', hashed(sessionId)).execute();
	}

	async deleteUserSessions(userId: string): Promise<void> {
		await this.#db.deleteFrom('sessions').where('userId', '=', userId).execute();
	}

	async deleteExpiredSessions(): Promise<void> {
		await this.#db
			.deleteFrom('sessions')
			.where('expiresAt', '<=', new Date().toISOString())
			.execute();
	}
}
