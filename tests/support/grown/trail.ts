import type { Kysely } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { counting, run } from './fill.ts';
import type { GrownSize } from './size.ts';
import { idBefore } from './texts.ts';

/** What was decided about ideas and what went on record. */
export async function growTrail(db: Kysely<Tables>, size: GrownSize): Promise<void> {
	await run(
		db,
		`insert into moderation_decisions
			(id, idea_id, kind, reason_code, reason, details_json, undoes, decided_by, decided_at)
		select replace(id, '${idBefore('idea')}', '${idBefore('decision')}'), id, 'approved', null, null, '{}',
			null, null, created_on || 'T09:00:00.000Z' from ideas where state = 'published'`
	);
	await run(
		db,
		`insert into audit_entries
			(id, action, object_type, object_id, user_id, reason, details_json, created_at)
		select replace(id, '${idBefore('idea')}', '${idBefore('entry')}'), 'idea.approved', 'idea', id, null, null,
			'{}', created_on || 'T09:00:00.000Z' from ideas`
	);
	await run(
		db,
		`insert into users (id, mail, name, password_hash, locale, is_active, created_at)
		select '${idBefore('user')}' || substr(cast(1000000000000 + n.i as text), 2),
			'user' || n.i || '@example.org', 'Person ' || n.i, '', 'de', true, '2024-01-01'
		from ${counting(Math.ceil(size.measures / 40))}`
	);
}
