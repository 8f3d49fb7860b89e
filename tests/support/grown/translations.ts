import type { Insertable, Kysely } from 'kysely';
import { sourceHash } from '#lib/server/translations/commands.ts';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { grownAreas } from './areas.ts';
import { addAll, numbers } from './fill.ts';
import { grownMeasure } from './objects.ts';
import type { GrownSize } from './size.ts';

/** Every area in two languages, every other measure in one. */
export async function growTranslations(db: Kysely<Tables>, size: GrownSize): Promise<void> {
	const names = grownAreas(size).flatMap(({ id, name }) =>
		(['tr', 'ar'] as const).map((locale) => translation('area', id, 'name', name, locale))
	);
	const titles = numbers(size.measures)
		.filter((n) => n % 2 === 0)
		.map(grownMeasure)
		.flatMap(({ id, title, description }) => [
			translation('measure', id, 'title', title, 'tr'),
			translation('measure', id, 'description', description, 'tr')
		]);
	await addAll(db, 'translations', [...names, ...titles]);
}

function translation(
	ownerType: 'area' | 'measure',
	ownerId: string,
	key: string,
	source: string,
	locale: 'tr' | 'ar'
): Insertable<Tables['translations']> {
	return {
		ownerType,
		ownerId,
		key,
		locale,
		text: `${source} (${locale})`,
		sourceHash: sourceHash(source),
		sourceText: source,
		state: 'reviewed',
		translatedBy: null,
		reviewedBy: null,
		updatedAt: '2026-01-01T00:00:00.000Z'
	};
}
