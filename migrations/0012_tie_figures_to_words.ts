import { sql, type Kysely } from 'kysely';

interface Tables {
	released_tables: {
		release_id: string;
		survey_id: string;
		question_code: string;
		version_id: string;
	};
	result_releases: { id: string; released_on: string };
	survey_versions: {
		id: string;
		survey_id: string;
		number: number;
		published_at: string;
		questionnaire_json: string;
	};
	evidence: { id: string; source_type: string; key: string; hash: string };
}

/**
 * A released table names the version it was counted under, and evidence the hash of what was cited; a
 * figure of a survey is known by what it is about and no longer by its day, so that a later one is
 * recognised as an update.
 */
export async function up(db: Kysely<Tables>): Promise<void> {
	await db.schema.alterTable('released_tables').addColumn('version_id', 'text').execute();
	await nameVersions(db);

	await db.schema
		.alterTable('evidence')
		.addColumn('hash', 'text', (c) => c.notNull().defaultTo(''))
		.execute();
	const cited = await db
		.selectFrom('evidence')
		.select(['id', 'key'])
		.where('source_type', '=', 'survey')
		.execute();
	for (const { id, key } of cited) {
		const undated = key.replace(/:\d{4}-\d\d-\d\d$/, '');
		// until it is cited anew, what stands there is told apart by its day
		const hash = key.slice(undated.length + 1);
		await db.updateTable('evidence').set({ key: undated, hash }).where('id', '=', id).execute();
	}
	await db.schema.dropIndex('evidence_once').execute();
	await db.schema
		.createIndex('evidence_once')
		.unique()
		.on('evidence')
		.columns(['measure_id', 'key', 'hash'])
		.where(sql.ref('removed_at'), 'is', null)
		.execute();
}

/** The newest version that asked the question by the day of the release. */
async function nameVersions(db: Kysely<Tables>): Promise<void> {
	const versions = await db
		.selectFrom('survey_versions')
		.select(['id', 'survey_id', 'published_at', 'questionnaire_json'])
		.orderBy('number', 'desc')
		.execute();
	const tables = await db
		.selectFrom('released_tables')
		.innerJoin('result_releases', 'result_releases.id', 'released_tables.release_id')
		.select(['release_id', 'released_tables.survey_id', 'question_code', 'released_on'])
		.execute();
	for (const { release_id, survey_id, question_code, released_on } of tables) {
		const asking = versions.filter(
			(version) =>
				version.survey_id === survey_id &&
				version.questionnaire_json.includes(`"code":"${question_code}"`)
		);
		const version =
			asking.find(({ published_at }) => published_at.slice(0, 10) <= released_on) ?? asking.at(-1);
		if (!version) continue;
		await db
			.updateTable('released_tables')
			.set({ version_id: version.id })
			.where('release_id', '=', release_id)
			.where('question_code', '=', question_code)
			.execute();
	}
}
