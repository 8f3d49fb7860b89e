import { expect, it } from 'vitest';
import { newId } from '#lib/server/platform/db/index.ts';

it('ids are UUIDv7 of now, never twice the same, in the order they were made', () => {
	const ids = Array.from({ length: 5_000 }, newId);
	expect(
		ids.filter(
			(id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)
		)
	).toEqual([]);
	expect(ids).toEqual([...new Set(ids)].sort());
	const made = parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16);
	expect(Math.abs(made - Date.now())).toBeLessThan(60_000);
});
