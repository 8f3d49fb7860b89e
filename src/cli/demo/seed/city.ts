import { addArea, addContactPoint } from '#lib/server/areas/index.ts';
import { addTopic } from '#lib/server/topics/index.ts';
import { isSpokenLanguage } from '#lib/i18n/spoken-languages.ts';
import { writeHours } from '#lib/shared/areas/opening-hours.ts';
import { areas } from '../content/areas.ts';
import { contactPoints } from '../content/contact-points.ts';
import { outlineOf } from '../content/outlines.ts';
import { topics } from '../content/topics.ts';
import { idOf, on, translate, type Seeding } from './seeding.ts';

const LONG_AGO = -700;

export async function seedAreas(seeding: Seeding): Promise<void> {
	const ctx = on(seeding, LONG_AGO, 'system');
	for (const { code, level, names, population } of areas) {
		const id = await addArea(ctx, {
			code,
			level,
			name: names.de,
			parent: code.slice(0, -1) || null,
			population,
			outline: outlineOf(code)
		});
		seeding.areas.set(code, id);
		await translate(ctx, { type: 'area', id, key: 'name' }, names);
	}
}

export async function seedTopics(seeding: Seeding): Promise<void> {
	const ctx = on(seeding, LONG_AGO, 'system');
	for (const { code, name, description } of topics) {
		const id = await addTopic(ctx, { code, name: name.de, description: description.de });
		seeding.topics.set(code, id);
		await translate(ctx, { type: 'topic', id, key: 'name' }, name);
		await translate(ctx, { type: 'topic', id, key: 'description' }, description);
	}
}

export async function seedContactPoints(seeding: Seeding): Promise<void> {
	const ctx = on(seeding, LONG_AGO, 'system');
	for (const { area, name, hours, languages, note, ...reach } of contactPoints) {
		const id = await addContactPoint(ctx, idOf(seeding.areas, area), {
			...reach,
			name: name.de,
			hours: writeHours(hours),
			languages: languages.filter(isSpokenLanguage),
			note: note?.de ?? ''
		});
		await translate(ctx, { type: 'contactPoint', id, key: 'name' }, name);
		if (note) await translate(ctx, { type: 'contactPoint', id, key: 'note' }, note);
	}
}
