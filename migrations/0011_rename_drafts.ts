import type { Kysely } from 'kysely';

interface Tables {
	survey_versions: { id: string; questionnaire_json: string };
	jobs: { kind: string };
	audit_entries: { action: string };
}

/**
 * Three words for three things that were all called draft: the staff's working copy, the frozen
 * questionnaire (whose sections stand beside its other texts now) and the resident's sheet.
 */
export async function up(db: Kysely<Tables>): Promise<void> {
	await db.schema.alterTable('surveys').renameColumn('draft_json', 'working_copy_json').execute();
	await db.schema
		.alterTable('survey_versions')
		.renameColumn('document_json', 'questionnaire_json')
		.execute();
	const versions = await db
		.selectFrom('survey_versions')
		.select(['id', 'questionnaire_json'])
		.execute();
	for (const { id, questionnaire_json } of versions) {
		const { draft, ...others } = JSON.parse(questionnaire_json);
		await db
			.updateTable('survey_versions')
			.set({ questionnaire_json: JSON.stringify({ ...others, sections: draft.sections }) })
			.where('id', '=', id)
			.execute();
	}
	await db.schema.dropIndex('response_drafts_expiry').execute();
	await db.schema.alterTable('response_drafts').renameTo('sheets').execute();
	await db.schema.createIndex('sheets_expiry').on('sheets').column('expires_on').execute();
	await db
		.updateTable('jobs')
		.set({ kind: 'surveys.deleteExpiredSheets' })
		.where('kind', '=', 'surveys.deleteExpiredDrafts')
		.execute();
	await db
		.updateTable('audit_entries')
		.set({ action: 'survey.working-copy-edited' })
		.where('action', '=', 'survey.draft-edited')
		.execute();
}
