import { CompiledQuery, SqliteAdapter, type Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { createBoard, supportIdea } from '#lib/server/boards/index.ts';
import { approveIdea } from '#lib/server/moderation/index.ts';
import { changeFeed } from '#lib/server/platform/changes/index.ts';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { SHARING } from '#lib/server/sharing.ts';
import { editWorkingCopy, endSurvey, publishSurvey } from '#lib/server/surveys/index.ts';
import { editQuestion } from '#lib/shared/surveys/index.ts';
import { onBothDatabases, type TestContext } from '../../../../support/databases.ts';
import { addBoard, addCity, PLAIN, send } from '../../boards/support.ts';
import { finishedSurvey } from '../../surveys/support.ts';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

onBothDatabases('Noted changes', (open) => {
	it('are noted for every table that shared pages may be made of, and for no other', async () => {
		const { db } = await open();
		const triggered = await tablesWithTriggers(db);
		const shared = Object.entries(SHARING).filter(([, sharing]) => sharing !== 'never');
		expect([...triggered].sort()).toEqual(shared.map(([table]) => snake(table)).sort());
		const tables = (await db.introspection.getTables()).map(({ name }) => name);
		const own = tables.filter((name) => name !== 'changes' && !name.startsWith('kysely_'));
		expect(own.sort()).toEqual(Object.keys(SHARING).map(snake).sort());
	});

	it.each([
		[
			'surveys',
			'what staff alone see',
			['created_at', 'created_by', 'updated_at', 'working_copy_json']
		],
		['ideas', 'what counts others', ['supports']]
	])('are those of all columns of %s but of %s', async (table, _, unnoted) => {
		const { db } = await open();
		const text = await triggerText(db, table);
		const found = (await db.introspection.getTables()).find(({ name }) => name === table);
		const names = found?.columns.map(({ name }) => name) ?? [];
		const unseen = names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
		expect(unseen.sort()).toEqual(unnoted);
	});

	it('name the board of a support, and nothing of what waits to be read or is being written', async () => {
		const ctx = await open();
		await addCity(ctx);
		const board = await addBoard(ctx);
		const other = await addBoard(ctx, { title: 'Was noch?' });
		const idea = await send(ctx, board.slug, 'Eine Bank');
		await approveIdea(ctx, idea, { revision: 0 });
		const feed = await follow(ctx);
		const learnt = async (change: () => Promise<unknown>) => {
			await feed.learn();
			const before = feed.position;
			await change();
			await feed.learn();
			const tables = Object.keys(SHARING).map(snake);
			const things = tables.flatMap((table) => [
				...[table, `${table}:${board.id}`, `${table}:${other.id}`]
			]);
			return things.filter((thing) => feed.hasChanged([thing], before));
		};
		expect(await learnt(() => supportIdea(ctx, idea, 'visitor'))).toEqual([
			'supports',
			`supports:${board.id}`
		]);
		expect(await learnt(() => send(ctx, board.slug, 'Noch eine Bank'))).toEqual([]);
		expect(await learnt(() => createBoard(ctx, PLAIN))).toEqual(['board_areas']);
		const survey = await finishedSurvey(ctx, { areaIds: ['city'] });
		await publishSurvey(ctx, survey.id, ['de']);
		const reword = () =>
			editWorkingCopy(ctx, survey.id, (copy) =>
				editQuestion(copy, survey.question, { title: 'Neu' })
			);
		expect(await learnt(reword)).toEqual([]);
		expect(await learnt(() => endSurvey(ctx, survey.id, 'Genug.'))).toEqual(['surveys']);
	});

	it('are learnt once committed, in whichever order that happens', async () => {
		const ctx = await open();
		const feed = await follow(ctx);
		const before = feed.position;
		if (ctx.config.DATABASE_URL.startsWith('file:')) return;
		const slow = await ctx.db.startTransaction().execute();
		const put = (db: Kysely<Tables>, key: string) =>
			db.insertInto('settings').values({ key, valueJson: 1 }).execute();
		await put(slow, 'begun first');
		await put(ctx.db, 'committed first');
		await feed.learn();
		expect(feed.position).toBe(before + 1);
		await feed.learn();
		expect(feed.position).toBe(before + 1);
		await slow.commit().execute();
		await feed.learn();
		expect(feed.position).toBe(before + 2);
		await feed.learn();
		expect(feed.position).toBe(before + 2);
	});
});

async function follow({ config }: TestContext) {
	const feed = changeFeed(config.DATABASE_URL);
	await feed.learn();
	return feed;
}

/** Those whose triggers note changes; some note deletions. */
async function tablesWithTriggers(db: Kysely<Tables>): Promise<Set<string>> {
	const { rows } = await db.executeQuery<{ name: string }>(
		CompiledQuery.raw(
			isSqlite(db)
				? `select tbl_name as name from sqlite_master where type = 'trigger' and sql like '%into changes%'`
				: `select tgrelid::regclass::text as name from pg_trigger join pg_proc on pg_proc.oid = tgfoid
					where prosrc like '%into changes%'`
		)
	);
	return new Set(rows.map(({ name }) => name));
}

async function triggerText(db: Kysely<Tables>, table: string): Promise<string> {
	const { rows } = await db.executeQuery<{ text: string }>(
		CompiledQuery.raw(
			isSqlite(db)
				? `select sql as text from sqlite_master where type = 'trigger' and tbl_name = '${table}'`
				: `select pg_get_triggerdef(oid) || pg_get_functiondef(tgfoid) as text from pg_trigger
					where tgrelid = '${table}'::regclass and not tgisinternal`
		)
	);
	return rows.map(({ text }) => text).join('\n');
}

const isSqlite = (db: Kysely<Tables>) => db.getExecutor().adapter instanceof SqliteAdapter;
