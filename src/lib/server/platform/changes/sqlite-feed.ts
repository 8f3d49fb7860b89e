import Database from 'better-sqlite3';
import { Learnt, type ChangeFeed, type Thing } from './feed.ts';

/** Reads the notes of a file once somebody has committed: `PRAGMA data_version` tells in microseconds. */
export function sqliteFeed(path: string): ChangeFeed {
	const database = new Database(path, { readonly: true });
	// A single small table is read.
	database.pragma('cache_size = -200');
	const dataVersion = database.prepare('pragma data_version').pluck();
	const since = database.prepare<[number], { thing: Thing; version: number }>(
		'select thing, version from changes where version > ? order by version'
	);
	const learnt = new Learnt();
	let seen: unknown;
	let last =
		database.prepare<[], number>('select coalesce(max(version), 0) from changes').pluck().get() ??
		0;
	return {
		learn() {
			const present = dataVersion.get();
			if (present === seen) return;
			const notes = since.all(last);
			last = notes.at(-1)?.version ?? last;
			seen = present;
			learnt.add(notes.map(({ thing }) => thing));
		},
		get position() {
			return learnt.position;
		},
		hasChanged: (things, position) => learnt.hasChanged(things, position),
		close: async () => void database.close()
	};
}
