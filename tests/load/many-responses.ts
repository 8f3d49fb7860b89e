import Database from 'better-sqlite3';
import { CHOOSABLE, FIVE } from './five-questions.ts';

/** For each row of an answer: its question, its kind, how many options there are, and how it varies. */
const PARTS = `(values
	('q1', 'scale', 5, 1), ('q2', 'choice', 4, 5), ('q3', 'answered', 0, 1), ('q3', 'choice', 7, 20),
	('q4', 'scale', 5, 140), ('q14', 'text', 0, 1))`;

/** One answer in so many says something in its own words. */
const SPEAKS = 20;

/**
 * Adds responses to the survey of five questions, all at once and in the order of their keys, as an
 * SQLite file takes them fastest. Nothing of it is durable before the end.
 */
export function addResponses(path: string, count: number): void {
	const db = new Database(path);
	db.pragma('synchronous = OFF');
	db.pragma('cache_size = -200000');
	db.prepare(
		`create temp table fresh as
		with recursive numbers(n) as (values (1) union all select n + 1 from numbers where n < ?)
		select lower(hex(randomblob(16))) as id, abs(random() % 1000000) as chance from numbers
		order by id`
	).run(count);
	const codes = CHOOSABLE.map((code) => `'${code}'`).join();
	db.exec(
		`create temp table places as
		select row_number() over (order by code) - 1 as number, id from areas where code in (${codes})`
	);
	const areaOfFresh = `(select id from places where number = chance % ${CHOOSABLE.length})`;
	db.transaction(() => {
		db.prepare(
			`insert into responses
				(id, survey_id, version_id, area_id, locale, answered_on, receipt_hash, submission_key)
			select fresh.id, surveys.id, current_version_id, ${areaOfFresh}, 'de', date('now'), fresh.id,
				fresh.id
			from surveys cross join fresh where slug = ?`
		).run(FIVE.slug);
		db.prepare(
			`insert into answers
				(response_id, question_code, choice_code, survey_id, area_id, value, text)
			select fresh.id, column1,
				case column2 when 'choice' then 'a' || (1 + chance / column4 % column3) else '' end,
				surveys.id, ${areaOfFresh},
				case column2 when 'scale' then 1 + chance / column4 % column3 end,
				case column2 when 'text' then 'Mehr Bänke im Schatten.' end
			from surveys cross join fresh cross join ${PARTS}
			where slug = ? and (column2 <> 'text' or chance % ${SPEAKS} = 0)`
		).run(FIVE.slug);
	}).immediate();
	db.pragma('wal_checkpoint(truncate)');
	db.close();
}
