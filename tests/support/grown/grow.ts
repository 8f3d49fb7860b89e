import type { Kysely } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { grownAreas } from './areas.ts';
import { growBoards } from './boards.ts';
import { growEvents } from './events.ts';
import { addAll, numbers, run } from './fill.ts';
import { growMeasures } from './measures.ts';
import { grownTopic } from './objects.ts';
import { growResponses, growSurveys } from './responses.ts';
import type { GrownSize } from './size.ts';
import { growTrail } from './trail.ts';
import { growTranslations } from './translations.ts';

/** Fills an empty, migrated database; the same size always makes the same one. */
export async function grow(db: Kysely<Tables>, size: GrownSize): Promise<void> {
	await addAll(db, 'areas', grownAreas(size));
	await addAll(db, 'topics', numbers(size.topics).map(grownTopic));
	await growBoards(db, size);
	await growMeasures(db, size);
	await growEvents(db, size);
	await growSurveys(db, size);
	await growResponses(db, size);
	await growTranslations(db, size);
	await growTrail(db, size);
	await run(db, 'analyze');
}
