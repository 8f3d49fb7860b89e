import { expect, expectTypeOf, it } from 'vitest';
import '#lib/server/app.ts';
import { translator } from '#lib/i18n/translator.ts';
import {
	ownerTypes,
	type Translatable,
	type Translatables
} from '#lib/server/translations/index.ts';
import { OWNER_TYPES, type OwnerType } from '#lib/shared/translations/owner-types.ts';

it('Every type of object that is translated is registered and has a name', async () => {
	const t = await translator('de');
	expect(ownerTypes().map(({ type }) => type)).toEqual(OWNER_TYPES);
	expect(ownerTypes().filter(({ label }) => !t.has(label))).toEqual([]);
});

it('A registry without one of the types does not compile, nor one under another’s name', () => {
	expectTypeOf<Translatables>().toHaveProperty('site');
	expectTypeOf<keyof Translatables>().toEqualTypeOf<OwnerType>();
	expectTypeOf<Omit<Translatables, 'site'>>().not.toExtend<Translatables>();
	expectTypeOf<Translatable<'board'>>().not.toExtend<Translatable<'survey'>>();
});
