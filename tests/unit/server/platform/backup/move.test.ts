import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDatabase } from '#lib/server/platform/backup/read-database.ts';
import { isReachable, openDatabase } from '#lib/server/platform/db/index.ts';
import { mitraum } from '../../../../support/command-line.ts';
import { onBothDatabases } from '../../../../support/databases.ts';
import { demoFile, newFolder, withSetting } from './support.ts';

/** Every row of every table, sorted, with truth and numbers written in one way. */
async function rowsOf(url: string): Promise<string[]> {
	const db = openDatabase(url);
	const rows: string[] = [];
	let columns: { name: string; isBoolean: boolean }[] = [];
	let table = '';
	await db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (tx) => {
			for await (const part of readDatabase(tx, '')) {
				if ('table' in part) {
					table = part.table;
					columns = part.columns.map((name) => ({ name, isBoolean: /^(is|has)_/.test(name) }));
				}
				if (!('rows' in part)) continue;
				for (const row of part.rows) {
					const values: unknown[] = JSON.parse(row);
					const alike = values.map((value, at) => [
						columns[at]?.name,
						columns[at]?.isBoolean ? Boolean(value) : value
					]);
					rows.push(`${table} ${JSON.stringify(Object.fromEntries(alike))}`);
				}
			}
		});
	await db.destroy();
	return rows.toSorted();
}

onBothDatabases('mitraum move', (_, openOwn) => {
	it('from SQLite and back again keeps every row as it is', async () => {
		const from = await demoFile();
		const before = await rowsOf(from);
		const ctx = await openOwn();
		const url = ctx.config.DATABASE_URL;
		// Only who has asked something is connected.
		await isReachable(ctx.db);
		await ctx.db.destroy();
		expect(await mitraum(from, ['move', url])).toMatchObject({ status: 0, stderr: '' });
		expect(await rowsOf(url)).toEqual(before);
		const back = `file:${join(newFolder(), 'back.db')}`;
		expect(await mitraum(url, ['move', back])).toMatchObject({ status: 0, stderr: '' });
		expect(await rowsOf(back)).toEqual(before);
	});

	it('refuses a database that holds anything, one that is used, and one that is not there', async () => {
		const ctx = await withSetting(await openOwn(), 'a');
		const other = await withSetting(await openOwn(), 'b');
		const [url, target] = [ctx.config.DATABASE_URL, other.config.DATABASE_URL];
		const used = await mitraum(url, ['move', `file:${join(newFolder(), 'x.db')}`]);
		expect(used.stderr).toMatch(/is in use: stop the site/);
		await ctx.db.destroy();
		const full = await mitraum(url, ['move', target]);
		expect(full.stderr).toMatch(
			/^The database to move to holds 0 surveys, .*: name an empty one\.\n$/
		);
		const same = await mitraum(url, ['move', url]);
		expect(same.stderr).toBe('The database is there already: name another one.\n');
		const none = await mitraum('file:/nowhere/at/all.db', ['move', target]);
		expect(none.stderr).toMatch(/There is no database|holds/);
		const wrong = await mitraum(url, ['move', 'mysql://x']);
		expect(wrong.stderr).toBe('mysql://x is neither file:PATH nor postgres://….\n');
	});
});
