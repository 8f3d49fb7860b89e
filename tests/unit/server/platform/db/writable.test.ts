import { CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { isWritable } from '#lib/server/platform/db/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

onBothDatabases('Whether the database takes a write', (open, openOwn) => {
	it('is tried, and leaves nothing behind', async () => {
		const { db } = await open();
		expect(await isWritable(db)).toBe(true);
		expect(await db.selectFrom('rateLimits').selectAll().execute()).toEqual([]);
	});

	it('is denied where it can be read alone', async () => {
		const { db, config } = await openOwn();
		const readOnly = config.DATABASE_URL.startsWith('file:')
			? 'pragma query_only = on'
			: 'set session characteristics as transaction read only';
		await db.executeQuery(CompiledQuery.raw(readOnly));
		expect(await db.selectFrom('rateLimits').selectAll().execute()).toEqual([]);
		expect(await isWritable(db)).toBe(false);
	});
});
