import type { Kysely } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { neighbourhoodNumbers } from './areas.ts';
import { addAll, counting, numbers, run } from './fill.ts';
import { grownEvent } from './objects.ts';
import type { GrownSize } from './size.ts';
import { idOf } from './texts.ts';

export async function growEvents(db: Kysely<Tables>, size: GrownSize): Promise<void> {
	const places = neighbourhoodNumbers(size);
	const every = numbers(size.events);
	await addAll(
		db,
		'events',
		every.map((n) => grownEvent(n, size.events))
	);
	const placed = every.filter((n) => n % 3 !== 0);
	await addAll(
		db,
		'eventAreas',
		placed.map((n) => ({
			eventId: idOf('event', n),
			areaId: idOf('area', places[n % places.length] ?? 1)
		}))
	);
	await addAll(
		db,
		'eventTopics',
		every.map((n) => ({ eventId: idOf('event', n), topicId: idOf('topic', 1 + (n % size.topics)) }))
	);
	await run(
		db,
		`insert into registrations (id, event_id, state, name, mail, persons, locale, needs_json, position,
			token_hash, consent_version, created_on, delete_on, confirmed_on)
		select events.id || n.i, events.id, 'registered', 'Person ' || n.i, n.i || '@example.org', 1, 'de', null,
			n.i, events.id || n.i, '1', '2026-01-01', '2027-12-31', '2026-01-01' from events, ${counting(30)}`
	);
}
