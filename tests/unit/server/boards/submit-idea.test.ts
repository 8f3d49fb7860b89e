import { expect, it } from 'vitest';
import {
	boardFor,
	changeIdea,
	ideaFor,
	ideasOn,
	publishedIdeas,
	similarIdeasOn
} from '#lib/server/boards/index.ts';
import { readIdeaFilter } from '#lib/shared/boards/idea-filter.ts';
import { migrations } from '../../../../migrations/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { addBoard, addCity, send } from './support.ts';

async function titles(ctx: TestContext, slug: string, query = ''): Promise<string[]> {
	const filter = readIdeaFilter(new URLSearchParams(query));
	const { ideas } = await ideasOn(ctx, await boardFor(ctx, slug), filter);
	return ideas.map(({ title }) => title);
}

onBothDatabases('An idea', (open) => {
	it('that waits or is hidden is seen by nobody: no list, search, page or download', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'before' });
		const pending = await send(ctx, slug, 'Geheim und wartend');
		const hidden = await send(ctx, slug, 'Geheim und verborgen');
		await changeIdea(ctx, hidden, { state: 'hidden' });
		for (const id of [pending, hidden])
			await expect(ideaFor(ctx, slug, id)).rejects.toMatchObject({ code: 'not-found' });
		expect(await titles(ctx, slug)).toEqual([]);
		expect(await titles(ctx, slug, 'q=geheim')).toEqual([]);
		expect((await publishedIdeas(ctx, slug)).ideas).toEqual([]);
		expect(await similarIdeasOn(ctx, slug, { title: 'Geheim und wartend', text: '' })).toEqual([]);
	});

	it('is there at once where moderation comes after', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		await send(ctx, slug, 'Eine Bank am Platz');
		expect(await titles(ctx, slug)).toEqual(['Eine Bank am Platz']);
	});

	it('sent twice is there once, also at the same time', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		const ids = await Promise.all([1, 2, 3].map(() => send(ctx, slug, 'Eine Bank am Platz')));
		expect(new Set(ids).size).toBe(1);
		expect(await titles(ctx, slug)).toHaveLength(1);
	});

	it('keeps no address and no time finer than the day', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx);
		const id = await send(ctx, slug, 'Eine Bank am Platz', { mail: 'A.B@example.org' });
		const row = await ctx.db.selectFrom('ideas').selectAll().executeTakeFirstOrThrow();
		expect(JSON.stringify(row)).not.toMatch(/example\.org|T\d\d:/);
		expect(row.createdOn).toMatch(/^\d{4}-\d\d-\d\d$/);
		// A UUIDv4: a v7 would carry the second in itself.
		expect(id[14]).toBe('4');
		const entries = ctx.db.selectFrom('auditEntries').selectAll().where('objectId', '=', id);
		expect(await entries.execute()).toEqual([]);
		const told = await ctx.db.selectFrom('subscriptions').selectAll().execute();
		expect(told.map(({ mail, subjectId }) => [mail, subjectId])).toEqual([['a.b@example.org', id]]);
	});

	it('takes only areas and topics of its board', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { areaIds: ['north'], topicIds: ['parks'] });
		for (const tags of [{ area: 'south' }, { topic: 'mobility' }])
			await expect(send(ctx, slug, 'Eine Bank am Platz', tags)).rejects.toMatchObject({
				code: 'invalid'
			});
		await send(ctx, slug, 'Eine Bank am Platz');
		const row = await ctx.db.selectFrom('ideas').selectAll().executeTakeFirstOrThrow();
		expect(row).toMatchObject({ areaId: 'north', topicId: 'parks' });
	});

	it('is found by parts of words without accents, in any script, and by area and topic', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		await send(ctx, slug, 'Größere Bänke', { area: 'north', topic: 'parks' });
		await send(ctx, slug, 'Işıklı yürüyüş yolu', { area: 'south', topic: 'mobility' });
		await send(ctx, slug, 'حَديقة للأطفال');
		expect(await titles(ctx, slug, 'q=grossere+banke')).toEqual(['Größere Bänke']);
		expect(await titles(ctx, slug, 'q=YURUYUS')).toEqual(['Işıklı yürüyüş yolu']);
		expect(await titles(ctx, slug, 'q=حديقة')).toEqual(['حَديقة للأطفال']);
		expect(await titles(ctx, slug, 'area=north')).toEqual(['Größere Bänke']);
		expect(await titles(ctx, slug, 'area=city')).toHaveLength(3);
		expect(await titles(ctx, slug, 'topic=mobility')).toEqual(['Işıklı yürüyüş yolu']);
		expect(await titles(ctx, slug, 'area=nirgends&topic=nichts')).toHaveLength(3);
	});

	it('is found with umlauts written either way, and by signs as they stand', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		const opening = 'Längere Öffnungszeiten';
		const bigger = 'Eine groessere Bücherei';
		const signs = 'Zu 100 % Ökostrom, a_b und \\c 🌳';
		for (const title of [opening, bigger, signs]) await send(ctx, slug, title);
		const found = (q: string) => titles(ctx, slug, String(new URLSearchParams({ q })));
		for (const q of ['oeffnungszeiten', 'ÖFFNUNGSZEITEN', 'offnungszeit', 'laengere öffnung'])
			expect([q, await found(q)]).toEqual([q, [opening]]);
		for (const q of ['groessere', 'größere', 'buecherei'])
			expect([q, await found(q)]).toEqual([q, [bigger]]);
		for (const q of ['%', '_', '\\', '🌳', '100%', 'oekostrom %'])
			expect([q, await found(q)]).toEqual([q, [signs]]);
		expect(await found('€')).toEqual([]);
		expect(await found('Bücherei?')).toEqual([bigger]);
		expect(await found('\0')).toHaveLength(3);
	});

	it('is found in every script as people type it', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		const ideas: Record<string, string[]> = {
			'Yaya geçidi ışıklı İstasyon': ['isikli', 'IŞIKLI', 'istasyon', 'İSTASYON', 'gecidi'],
			'أريد مَدرسة أكبر ٢٠٢٦': ['اريد', 'مدرسه', 'مـــدرسة', '2026'],
			'Нові ґрати, м’ята і ёлки': ['грати', "м'ята", 'мʼята', 'елки', 'НОВІ'],
			'Bürger\u00ADbeteiligung zur Straße': ['bürgerbeteiligung', 'strasse', 'STRAẞE']
		};
		for (const title of Object.keys(ideas)) await send(ctx, slug, title);
		for (const [title, searches] of Object.entries(ideas))
			for (const q of searches)
				expect([q, await titles(ctx, slug, String(new URLSearchParams({ q })))]).toEqual([
					q,
					[title]
				]);
	});

	it('that was there before the folding changed is found like a new one', async () => {
		const ctx = await open();
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		const title = 'М’ята, مـدرسة, L’été und Größe';
		await send(ctx, slug, title);
		const read = () => ctx.db.selectFrom('ideas').select('searchText').executeTakeFirstOrThrow();
		const { searchText } = await read();
		await ctx.db.updateTable('ideas').set({ searchText: 'alt' }).execute();
		await migrations['0023_fold_ideas_anew']?.up(ctx.db.withoutPlugins());
		expect(await read()).toEqual({ searchText });
		expect(searchText).toMatch(/^мята مدرسه lete und grosse /);
	});
});
