import type { Kysely } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { neighbourhoodNumbers } from './areas.ts';
import { addAll, counting, numbers, run } from './fill.ts';
import { grownBoard, grownIdea } from './objects.ts';
import type { GrownSize } from './size.ts';
import { idBefore, idOf } from './texts.ts';

export async function growBoards(db: Kysely<Tables>, size: GrownSize): Promise<void> {
	const places = neighbourhoodNumbers(size);
	await addAll(db, 'boards', numbers(size.boards).map(grownBoard));
	const ideas = numbers(size.ideas).map((n) => {
		// Half of all on the first board, so that one alone is large.
		const board = n % 2 === 0 ? 1 : 1 + (Math.floor(n / 2) % size.boards);
		return grownIdea(
			n,
			{
				boardId: idOf('board', board),
				areaId: idOf('area', places[n % places.length] ?? 1),
				topicId: idOf('topic', 1 + (n % size.topics))
			},
			idOf('idea', n - 2)
		);
	});
	await addAll(db, 'ideas', ideas);
	await run(
		db,
		`insert into supports (idea_id, visitor_key)
		select ideas.id, 'visitor ' || n.i from ideas, ${counting(size.supports * 2)}
		where ideas.state in ('published', 'merged')
		and n.i <= 1 + (ideas.revision * length(ideas.title) * 7 + length(ideas.text)) % ${size.supports * 2}`
	);
	await run(
		db,
		`update ideas set supports = counted.supports from (
			select coalesce(merged_into, id) as id, count(distinct visitor_key) as supports
			from supports join ideas on ideas.id = supports.idea_id group by 1) as counted
		where ideas.id = counted.id`
	);
	await run(
		db,
		`insert into statements
			(id, idea_id, department, text, is_withdrawn, answered_on, created_by, created_at)
		select replace(id, '${idBefore('idea')}', '${idBefore('statement')}'), id, 'Planungsamt',
			'Wir prüfen: ' || title, false, published_on, null, published_on || 'T12:00:00.000Z'
		from ideas where state = 'published' and length(title) % 2 = 0`
	);
}
