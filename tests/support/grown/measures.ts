import type { Insertable, Kysely } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { neighbourhoodNumbers } from './areas.ts';
import { addAll, numbers, run } from './fill.ts';
import { grownMeasure } from './objects.ts';
import type { GrownSize } from './size.ts';
import { idBefore, idOf, wordsOf } from './texts.ts';

export async function growMeasures(db: Kysely<Tables>, size: GrownSize): Promise<void> {
	const places = neighbourhoodNumbers(size);
	const every = numbers(size.measures);
	await addAll(db, 'measures', every.map(grownMeasure));
	await addAll(
		db,
		'measureAreas',
		every.map((n) => ({
			measureId: idOf('measure', n),
			areaId: idOf('area', places[n % places.length] ?? 1)
		}))
	);
	await addAll(
		db,
		'measureTopics',
		every.map((n) => ({
			measureId: idOf('measure', n),
			topicId: idOf('topic', 1 + (n % size.topics))
		}))
	);
	await run(
		db,
		`insert into measure_updates (id, measure_id, status, note, changed_by, changed_at)
		select replace(id, '${idBefore('measure')}', '${idBefore('update')}'), id, status,
			'Jetzt: ' || title, null, updated_at from measures`
	);
	await addAll(
		db,
		'evidence',
		every.map((n) => ideaCited(n, size))
	);
}

function ideaCited(n: number, { ideas }: GrownSize): Insertable<Tables['evidence']> {
	const idea = 1 + ((n * 2) % ideas);
	return {
		id: idOf('evidence', n),
		measureId: idOf('measure', n),
		sourceType: 'idea',
		sourceId: idOf('idea', idea),
		key: `idea:${idOf('idea', idea)}`,
		hash: '',
		areaId: null,
		topicId: null,
		frozenJson: {
			label: { de: wordsOf(idea, 5) },
			figure: 8,
			n: null,
			date: '2026-05-01',
			caveats: [],
			path: `/boards/board-1/ideas/${idOf('idea', idea)}`,
			idea: { quote: { de: wordsOf(idea, 20) }, board: { de: 'Tafel' } }
		},
		citedBy: null,
		citedAt: '2026-05-01T10:00:00.000Z',
		removedBy: null,
		removedAt: null,
		removedReason: null
	};
}
