import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { newToken, sealOf } from '#lib/server/surveys/answering/token.ts';
import { answersOf } from './five-questions.ts';

type Row = Record<string, string | number | null>;

/** After the beginning, a flow keeps its sheet once for the area and once for each question. */
const STEPS = 6;

/** What bare better-sqlite3 does. */
export interface BareFlows {
	perSecond: number;
	/** Milliseconds of processor time. */
	perFlow: number;
}

/** Copies a database into a new file, without stopping whoever uses it. */
export function copyDatabase(path: string, copy: string): void {
	const db = new Database(path, { readonly: true });
	db.prepare('vacuum into ?').run(copy);
	db.close();
}

/**
 * Writes with bare better-sqlite3 what complete flows write: the same rows in as many transactions
 * (the beginning, each step, the sending), as durable as the site does.
 * @param path a copy of a database in which flows were completed.
 */
export function writeBareFlows(path: string, slug: string, seconds: number): BareFlows {
	const db = new Database(path);
	for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
		db.pragma(pragma);
	const sample = sampleOf(db, slug);
	const insert = (table: string, row: Row) =>
		db.prepare(
			`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map(() => '?')})`
		);
	const sheet = sheetLike(sample.response);
	const insertSheet = insert('sheets', sheet);
	const insertResponse = insert('responses', sample.response);
	const insertAnswer = insert('answers', sample.answers[0] ?? {});
	const countTry = db.prepare('insert into rate_limits (key, points, expires_at) values (?, 1, ?)');
	const keepSheet = db.prepare('update sheets set payload = ? where id = ?');
	const deleteSheet = db.prepare('delete from sheets where id = ?');
	const send = db.transaction((id: string) => {
		const response = { ...sample.response, id, submission_key: id };
		insertResponse.run(...Object.values(response));
		for (const answer of sample.answers)
			insertAnswer.run(...Object.values({ ...answer, response_id: id }));
		deleteSheet.run(id);
	});
	const began = performance.now();
	const before = process.cpuUsage();
	let count = 0;
	while (performance.now() - began < seconds * 1000) {
		const id = randomUUID();
		countTry.run(id, '2999-01-01T00:00:00.000Z');
		insertSheet.run(...Object.values({ ...sheet, id }));
		for (let step = 0; step < STEPS; step += 1) keepSheet.run(sheet.payload, id);
		send.immediate(id);
		count += 1;
	}
	const took = (performance.now() - began) / 1000;
	const { user, system } = process.cpuUsage(before);
	db.close();
	return { perSecond: count / took, perFlow: (user + system) / 1000 / count };
}

/** One questionnaire as the site stored it. */
function sampleOf(db: Database.Database, slug: string): { response: Row; answers: Row[] } {
	const response = db
		.prepare(
			'select * from responses where survey_id = (select id from surveys where slug = ?) limit 1'
		)
		.get(slug) as Row | undefined;
	if (!response) throw new Error('No flow was completed');
	const answers = db.prepare('select * from answers where response_id = ?').all(response.id);
	return { response, answers: answers as Row[] };
}

function sheetLike({ survey_id = '', version_id = '', area_id = '' }: Row) {
	const sheet = { answers: answersOf(1), areaId: String(area_id), channel: null };
	const payload = sealOf(newToken()).close(sheet);
	return { id: '', survey_id, version_id, payload, expires_on: '2999-01-01' };
}
