import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Db } from '#lib/server/platform/db/index.ts';

/** A session that nobody uses for so long has ended. */
export const IDLE_MS = 2 * 60 * 60_000;

/** That it is used is noted so often: each note is a write. */
const NOTED_EVERY_MS = 5 * 60_000;

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
			.select(['sessions.expiresAt', 'sessions.lastUsedAt', 'sessions.browser'])
			.select(['users.id', 'users.name', 'users.mail', 'users.locale', 'users.hasGivenPassword'])
			.where('sessions.id', '=', hashed(sessionId))
			.where('users.isActive', '=', true)
			.executeTakeFirst();
		if (!row) return [null, null];
		const { expiresAt, lastUsedAt, browser, id, ...attributes } = row;
		const idleMs = Date.now() - Date.parse(lastUsedAt);
		if (idleMs >= IDLE_MS) {
			await this.deleteSession(sessionId);
			return [null, null];
		}
		if (idleMs >= NOTED_EVERY_MS) await this.#noteUse(sessionId);
		const session = { id: sessionId, userId: id, expiresAt: new Date(expiresAt) };
		return [
			{ ...session, attributes: { browser } },
			{ id, attributes }
		];
	}

	/** The bearer ids are not known here, so each session carries its hash as id. */
	async getUserSessions(userId: string): Promise<DatabaseSession[]> {
		const rows = await this.#db
			.selectFrom('sessions')
			.selectAll()
			.where('userId', '=', userId)
			.execute();
		return rows.map(({ browser, ...row }) => ({
			...row,
			expiresAt: new Date(row.expiresAt),
			attributes: { browser }
		}));
	}

	async setSession({ id, userId, expiresAt, attributes }: DatabaseSession): Promise<void> {
		const instant = new Date().toISOString();
		await this.#db
			.insertInto('sessions')
			.values({
				id: hashed(id),
				userId,
				browser: attributes.browser ?? 'other',
				beganAt: instant,
				lastUsedAt: instant,
				expiresAt: expiresAt.toISOString()
			})
			.execute();
	}

	/** A session ends when it was to end: using it does not put that off. */
	async updateSessionExpiration(): Promise<void> {}

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

	async #noteUse(sessionId: string): Promise<void> {
		await this.#db
			.updateTable('sessions')
			.set({ lastUsedAt: new Date().toISOString() })
			.where('id', '=', hashed(sessionId))
			.execute();
	}
}
