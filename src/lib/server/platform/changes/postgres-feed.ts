import { postgresPool } from '#lib/server/platform/db/postgres.ts';
import { log } from '#lib/server/platform/log/index.ts';
import { oneForAll } from '#lib/server/platform/one-for-all.ts';
import { Learnt, type ChangeFeed } from './feed.ts';

const HOUR_MS = 3_600_000;

/** Notes are kept for a day: whoever has not asked for so long may have missed some. */
const LONGEST_PAUSE_MS = 12 * HOUR_MS;
const FORGET = `delete from changes where noted_at < now() - interval '1 day'`;

/**
 * All that a transaction wrote becomes visible at once when it commits, not in the order of the
 * numbers: what was still running at the last question (its snapshot's xmin and later) is read again,
 * and what was read then is left out.
 */
const ASK = `
	select pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
		coalesce((
			select json_agg(version::text || ' ' || noted_at::text || ' ' || thing)
			from changes
			where version >= coalesce($1::xid8, pg_snapshot_xmin(pg_current_snapshot()))
		), '[]') as notes`;

/** Asks by one question for all who wait. */
export function postgresFeed(connectionString: string): ChangeFeed {
	const pool = postgresPool(connectionString, 1);
	const learnt = new Learnt();
	let xmin: string | null = null;
	let known = new Set<string>();
	let askedAt = Date.now();
	const ask = async () => {
		const query = { name: 'changes', text: ASK, values: [xmin] };
		const { rows } = await pool.query<{ xmin: string; notes: string[] }>(query);
		const [found] = rows;
		if (!found) throw new Error('PostgreSQL does not say what has changed');
		if (Date.now() - askedAt > LONGEST_PAUSE_MS) learnt.forget();
		learnt.add(found.notes.filter((note) => !known.has(note)).map(thingOf));
		known = new Set(found.notes);
		xmin = found.xmin;
		askedAt = Date.now();
	};
	const forgetting = setInterval(() => {
		pool.query(FORGET).catch((err: unknown) => log.warn({ err }, 'old notes of changes stay'));
	}, HOUR_MS);
	forgetting.unref();
	return {
		learn: oneForAll(ask),
		get position() {
			return learnt.position;
		},
		hasChanged: (things, position) => learnt.hasChanged(things, position),
		close: async () => {
			clearInterval(forgetting);
			await pool.end();
		}
	};
}

/** `version day time+zone thing` */
function thingOf(note: string): string {
	return note.slice(note.lastIndexOf(' ') + 1);
}
