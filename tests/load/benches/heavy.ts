import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { Bench, Say } from '../contract.ts';
import { budget } from '../figures.ts';
import { FIVE } from '../five-questions.ts';
import { addResponses } from '../many-responses.ts';
import { ALONE } from '../pages.ts';
import { release } from '../staff.ts';
import { openFire, prepareSheets } from '../submissions.ts';
import { waitsDuring, type Waits } from '../waits.ts';

const RESPONSES = 1_000_000;
const WARM_UP_MS = 1_000;
const QUIET_MS = 5_000;
const LOCKED_MS = 8_000;
/** Writers, for whom the site waits for the lock. */
const SENT_PER_SECOND = 2;

/** Three pages that may come from memory, and one that is made for its visitor. */
const PAGES = [
	...Object.values(ALONE).map((path) => ({ path })),
	{ path: `/de/surveys/${FIVE.slug}`, cookie: 'a=b' }
];

export const heavy: Bench = {
	name: 'heavy',
	shows: 'how long others wait during a release and while another program locks SQLite',
	run: async ({ say, stands }) => {
		const stand = await stands.sqlite();
		addResponses(stand.path, RESPONSES);
		const tokens = await prepareSheets(stand.ctx, 100);
		const { origin } = await stand.site();
		await waitsDuring(origin, PAGES, () => setTimeout(WARM_UP_MS));
		const tell = (when: string, waits: Waits) => tellWaits(say, when, waits);
		tell('on a quiet site', await waitsDuring(origin, PAGES, () => setTimeout(QUIET_MS)));
		const many = `a release of ${RESPONSES.toLocaleString('en')} responses`;
		tell(
			`during ${many}`,
			await waitsDuring(origin, PAGES, () => release(origin, stand.path, FIVE.slug))
		);

		const senders = openFire(origin, tokens, SENT_PER_SECOND);
		const locked = await waitsDuring(origin, PAGES, () => lockFor(stand.path, LOCKED_MS));
		tell(`while the database is locked for ${LOCKED_MS / 1000} s`, locked);
		await senders.stop();
	}
};

function tellWaits(say: Say, when: string, { p99, most }: Waits): void {
	say(`wait ${when}, p99`, p99, 'ms', budget(100));
	say(`wait ${when}, longest`, most, 'ms', budget(100));
}

/** Holds SQLite's lock for writing, as a backup or a shell may do. */
async function lockFor(path: string, milliseconds: number): Promise<void> {
	const db = new Database(path);
	db.exec('begin immediate');
	await setTimeout(milliseconds);
	db.exec('rollback');
	db.close();
}
