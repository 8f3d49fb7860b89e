import type { Kysely } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { neighbourhoodNumbers } from './areas.ts';
import { addAll, counting, numbers, run } from './fill.ts';
import type { GrownSize } from './size.ts';
import { grownRelease, grownSurvey } from './surveys.ts';
import { idBefore, idOf } from './texts.ts';

export async function growSurveys(db: Kysely<Tables>, size: GrownSize): Promise<void> {
	const every = numbers(size.surveys).map((n) => grownSurvey(n, size.topics));
	await addAll(
		db,
		'surveys',
		every.map(({ survey }) => survey)
	);
	await addAll(
		db,
		'surveyVersions',
		every.map(({ version }) => version)
	);
	const areaIds = neighbourhoodNumbers(size).map((n) => idOf('area', n));
	const releases = numbers(Math.ceil(size.surveys / 3)).map((n) =>
		grownRelease(n, n === 1 ? areaIds : areaIds.slice(0, size.neighbourhoods))
	);
	await addAll(
		db,
		'resultReleases',
		releases.map(({ release }) => release)
	);
	await addAll(
		db,
		'releasedTables',
		releases.flatMap(({ tables }) => tables)
	);
}

/** Responses to the first survey, each of three answers. */
export async function growResponses(db: Kysely<Tables>, size: GrownSize): Promise<void> {
	if (size.responses === 0) return;
	const [survey, version] = [idOf('survey', 1), idOf('version', 1)];
	const area = `(select '${idBefore('area')}' || substr(cast(1000000000000 + 3 + (n.i % ${size.districts}) *
		${size.neighbourhoods + 1} + (n.i / ${size.districts}) % ${size.neighbourhoods} as text), 2))`;
	await run(
		db,
		`insert into responses (id, survey_id, version_id, area_id, locale, channel, answered_on, receipt_hash,
			submission_key)
		select '${idBefore('response')}' || substr(cast(1000000000000 + n.i as text), 2), '${survey}',
			'${version}', ${area}, 'de', null, '2026-05-01', 'receipt', 'key ' || n.i
		from ${counting(size.responses)}`
	);
	await run(
		db,
		`insert into answers (response_id, question_code, choice_code, survey_id, area_id, value, text)
		select responses.id, 'q' || n.i, case when n.i % 2 = 0 then 'o1' else '' end, survey_id, area_id,
			case when n.i % 2 = 0 then null else 1 + length(submission_key) % 5 end, null
		from responses, ${counting(3)}`
	);
}
