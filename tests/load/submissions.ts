import autocannon from 'autocannon';
import Database from 'better-sqlite3';
import { living } from '../../src/cli/demo/content/surveys/surveys.ts';
import { livingProfiles } from '../../src/cli/demo/content/surveys/profiles.ts';
import { inventResponses } from '../../src/cli/demo/content/surveys/responses.ts';
import { livingVoices } from '../../src/cli/demo/content/surveys/voices.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { beginAnswering, stepOn } from '#lib/server/surveys/index.ts';
import { answerFields, type Place } from '#lib/shared/surveys/index.ts';

type Row = Record<string, string | number | null>;

/** One stored questionnaire, row by row. */
export interface StoredResponse {
	response: Row;
	answers: Row[];
}

/** Fills in questionnaires up to the last click, and gives the secrets of their cookies. */
export async function fillIn(ctx: Context, count: number): Promise<string[]> {
	const questions = living.sections.flatMap((section) => section.questions);
	const filled = inventResponses(living, livingProfiles, livingVoices, 77).slice(0, count);
	return inTransaction({ ...ctx, actor: VISITOR }, async (tx) => {
		const tokens: string[] = [];
		for (const { area, answers, channel } of filled) {
			const { token } = await beginAnswering(tx, living.slug, channel);
			const send = (at: Place, sent: [string, string][]) => {
				const fields = new FormData();
				for (const [name, value] of sent) fields.append(name, value);
				return stepOn(tx, { slug: living.slug, token }, at, { go: 'next', fields });
			};
			await send({ page: 'area' }, [['area', area]]);
			for (const question of questions) {
				const answer = answers[question.code];
				if (answer)
					await send({ page: 'question', code: question.code }, answerFields(question, answer));
			}
			tokens.push(token);
		}
		return tokens;
	});
}

/** Sends each questionnaire by the page's own form, ten at a time. @returns how many per second. */
export async function sendAll(origin: string, tokens: readonly string[]): Promise<number> {
	const left = tokens.values();
	const began = performance.now();
	const result = await autocannon({
		url: origin,
		connections: 10,
		amount: tokens.length,
		requests: [
			{
				method: 'POST',
				path: `/de/surveys/${living.slug}/review`,
				body: 'go=send',
				setupRequest: (request) => ({
					...request,
					headers: {
						origin,
						// As a browser asks; a program that takes anything is answered in JSON.
						accept: 'text/html',
						'content-type': 'application/x-www-form-urlencoded',
						// A token sent twice is counted once, so one too many does no harm.
						cookie: `answers=${left.next().value ?? tokens.at(-1)}`
					}
				})
			}
		]
	});
	const seconds = (performance.now() - began) / 1000;
	if (result['3xx'] !== tokens.length)
		throw new Error(`Only ${result['3xx']} of ${tokens.length} questionnaires were taken`);
	return tokens.length / seconds;
}

/** The questionnaires that one database has and an older copy of it has not. */
export function storedSince(path: string, olderPath: string): StoredResponse[] {
	const db = new Database(path, { readonly: true });
	db.prepare('attach ? as older').run(olderPath);
	const responses = db
		.prepare('select * from responses where id not in (select id from older.responses)')
		.all() as Row[];
	const answersOf = db.prepare('select * from answers where response_id = ?');
	const stored = responses.map((response) => ({
		response,
		answers: answersOf.all(response.id) as Row[]
	}));
	db.close();
	return stored;
}

/**
 * Writes the same rows with bare better-sqlite3, one transaction each, as durable as the site does.
 * @param path a copy of the site's database from before, sheets included.
 * @returns how many per second.
 */
export function writeBare(path: string, stored: readonly StoredResponse[]): number {
	const db = new Database(path);
	for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
		db.pragma(pragma);
	const sheets = db.prepare('select id from sheets').pluck().all() as string[];
	const lockSheet = db.prepare(
		'update sheets set expires_on = expires_on where id = ? returning *'
	);
	const deleteSheet = db.prepare('delete from sheets where id = ?');
	const insertInto = (table: string, row: Row) =>
		db.prepare(
			`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map(() => '?')})`
		);
	const [first] = stored;
	if (!first?.answers[0]) throw new Error('No questionnaire was stored');
	const insertResponse = insertInto('responses', first.response);
	const insertAnswer = insertInto('answers', first.answers[0]);
	const write = db.transaction((sheet: string, { response, answers }: StoredResponse) => {
		lockSheet.get(sheet);
		insertResponse.run(...Object.values(response));
		for (const answer of answers) insertAnswer.run(...Object.values(answer));
		deleteSheet.run(sheet);
	});
	const began = performance.now();
	for (const [index, each] of stored.entries()) write.immediate(sheets[index] ?? '', each);
	const seconds = (performance.now() - began) / 1000;
	db.close();
	return stored.length / seconds;
}
