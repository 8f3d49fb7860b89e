import { expect, it } from 'vitest';
import { addArea } from '#lib/server/areas/index.ts';
import {
	addPaper,
	changeStatus,
	cite,
	createMeasure,
	editMeasure,
	followMeasure,
	measureForPublic,
	measureForStaff,
	measuresCiting,
	measuresForPublic,
	measuresForStaff,
	removeEvidence
} from '#lib/server/measures/index.ts';
import { confirmSubscription, subscribe } from '#lib/server/notifications/index.ts';
import type { Actor, Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { ideaCitation, measureInput } from '../../../support/measures.ts';

const ALL = { area: null, topic: null, status: null };

const mails = (ctx: Context) => ctx.db.selectFrom('mails').selectAll().orderBy('id').execute();

async function confirmNewest(ctx: Context): Promise<void> {
	const text = (await mails(ctx)).at(-1)?.bodyText ?? '';
	await confirmSubscription(ctx, /confirm\/(\S+)/.exec(text)?.[1] ?? '');
}

function actor(role: Role, area: { id: string; path: string } | null): Actor {
	const assignment = { role, areaId: area?.id ?? null, areaPath: area?.path ?? null };
	return { userId: null, name: role, assignments: [assignment], isSystem: false };
}

async function twoAreas(ctx: Context) {
	const city = await addArea(ctx, { code: 'F', level: 'city', name: 'Stadt' });
	const north = await addArea(ctx, { code: 'N', level: 'stadtteil', name: 'Nord', parent: 'F' });
	const south = await addArea(ctx, { code: 'S', level: 'stadtteil', name: 'Süd', parent: 'F' });
	const at = (id: string) => ({ id, path: id === city ? `/${city}/` : `/${city}/${id}/` });
	return { city: at(city), north: at(north), south: at(south) };
}

onBothDatabases('Measures', (open) => {
	it('numbers the measures of a year and never gives an address twice', async () => {
		const ctx = { ...(await open()), clock: () => new Date('2026-06-01T10:00:00Z') };
		const first = await measureForStaff(ctx, await createMeasure(ctx, measureInput()));
		const second = await measureForStaff(ctx, await createMeasure(ctx, measureInput()));
		expect([first.number, second.number]).toEqual(['M 01/26', 'M 02/26']);
		expect([first.slug, second.slug]).toEqual(['baenke-am-kuhwald', 'baenke-am-kuhwald-2']);
		await expect(createMeasure(ctx, measureInput({ number: 'M 01/26' }))).rejects.toMatchObject({
			code: 'conflict'
		});
	});

	it('writes who moved it on, when and why, and refuses what cannot follow', async () => {
		const ctx = await open();
		const id = await createMeasure(ctx, measureInput(), 'Viele wünschen es.');
		await changeStatus(ctx, id, { status: 'decided', note: 'Beschluss vom Mai.' });
		await expect(changeStatus(ctx, id, { status: 'done', note: 'x' })).rejects.toMatchObject({
			code: 'conflict'
		});
		const { status, updates } = await measureForStaff(ctx, id);
		expect(status).toBe('decided');
		expect(updates.map(({ status, note }) => [status, note.text])).toEqual([
			['decided', 'Beschluss vom Mai.'],
			['proposed', 'Viele wünschen es.']
		]);
		const entries = await ctx.db
			.selectFrom('auditEntries')
			.select(['action', 'reason'])
			.where('objectId', '=', id)
			.orderBy('id')
			.execute();
		expect(entries).toEqual([
			{ action: 'measure.created', reason: null },
			{ action: 'measure.status-changed', reason: 'Beschluss vom Mai.' }
		]);
	});

	it('tells exactly those who confirmed, once each, in their language', async () => {
		const ctx = await open();
		const id = await createMeasure(ctx, measureInput({ title: 'Bänke' }));
		const { slug } = await measureForStaff(ctx, id);
		await cite(ctx, id, ideaCitation('idea-1'));
		await storeTranslation(ctx, {
			ownerType: 'measure',
			ownerId: id,
			key: 'title',
			locale: 'ar',
			source: 'Bänke',
			text: 'مقاعد',
			state: 'reviewed'
		});
		const follow = async (
			subject: 'idea-1' | 'idea-2' | 'measure',
			mail: string,
			locale: 'de' | 'ar'
		) => {
			if (subject === 'measure') await followMeasure({ ...ctx, locale }, slug, mail);
			else await subscribe(ctx, { subject: { type: 'idea', id: subject }, mail, locale });
		};
		await follow('idea-1', 'idea@example.org', 'ar');
		await confirmNewest(ctx);
		await follow('measure', 'both@example.org', 'de');
		await confirmNewest(ctx);
		await follow('idea-1', 'both@example.org', 'de');
		await confirmNewest(ctx);
		await follow('idea-2', 'elsewhere@example.org', 'de');
		await confirmNewest(ctx);
		await follow('measure', 'unconfirmed@example.org', 'de');
		const before = (await mails(ctx)).length;

		expect(await changeStatus(ctx, id, { status: 'decided', note: 'Im Mai.' })).toBe(2);

		const sent = (await mails(ctx)).slice(before);
		expect(sent.map(({ recipient, subject }) => [recipient, subject]).sort()).toEqual([
			['both@example.org', 'Neuer Stand: Bänke'],
			['idea@example.org', 'جديد: مقاعد']
		]);
		expect(sent.find(({ recipient }) => recipient === 'both@example.org')?.bodyText).toContain(
			`/de/measures/${slug}`
		);
	});

	it('tells nobody of a measure that is not public', async () => {
		const ctx = await open();
		const id = await createMeasure(ctx, measureInput({ isPublic: false }));
		await cite(ctx, id, ideaCitation('idea-1'));
		await subscribe(ctx, {
			subject: { type: 'idea', id: 'idea-1' },
			mail: 'a@example.org',
			locale: 'de'
		});
		await confirmNewest(ctx);
		expect(await changeStatus(ctx, id, { status: 'decided', note: 'x' })).toBe(0);
		const { slug } = await measureForStaff(ctx, id);
		await expect(measureForPublic(ctx, slug)).rejects.toMatchObject({ code: 'not-found' });
		await expect(followMeasure(ctx, slug, 'a@example.org')).rejects.toMatchObject({
			code: 'not-found'
		});
	});

	it('keeps evidence as it was cited, once, until it is removed with a reason', async () => {
		const ctx = await open();
		const id = await createMeasure(ctx, measureInput());
		expect(await cite(ctx, id, ideaCitation('idea-1', 12))).toBe(true);
		expect(await cite(ctx, id, ideaCitation('idea-1', 80))).toBe(false);
		const { slug, evidence } = await measureForStaff(ctx, id);
		expect(evidence.map(({ frozen }) => frozen.figure)).toEqual([12]);
		expect((await measuresCiting(ctx, 'idea', ['idea-1', 'idea-2'])).get('idea-1')).toMatchObject([
			{ slug }
		]);

		await removeEvidence(ctx, id, evidence[0]?.id ?? '', 'Betrifft ein anderes Gebiet');
		expect((await measureForPublic(ctx, slug)).evidence).toEqual([]);
		expect((await measuresCiting(ctx, 'idea', ['idea-1'])).get('idea-1')).toEqual([]);
		const row = await ctx.db.selectFrom('evidence').selectAll().executeTakeFirstOrThrow();
		expect(row.removedReason).toBe('Betrifft ein anderes Gebiet');
		expect(await cite(ctx, id, ideaCitation('idea-1', 80))).toBe(true);
	});

	it('never shows the public what was said among staff', async () => {
		const ctx = await open();
		const id = await createMeasure(ctx, measureInput());
		const citation = ideaCitation('idea-1');
		await cite(ctx, id, {
			...citation,
			frozen: { ...citation.frozen, caveats: ['internal'], path: null }
		});
		const staff = await measureForStaff(ctx, id);
		expect(staff.evidence).toHaveLength(1);
		expect((await measureForPublic(ctx, staff.slug)).evidence).toEqual([]);
	});

	it('lets planners write the measures of their own part of the city only', async () => {
		const ctx = await open();
		const { north, south } = await twoAreas(ctx);
		const northern = { ...ctx, actor: actor('planner', north) };
		const id = await createMeasure(northern, measureInput({ areaIds: [north.id] }));
		const other = await createMeasure(ctx, measureInput({ areaIds: [south.id] }));
		const wholeCity = await createMeasure(ctx, measureInput());

		const forbidden = { code: 'forbidden' };
		await expect(
			createMeasure(northern, measureInput({ areaIds: [south.id] }))
		).rejects.toMatchObject(forbidden);
		await expect(
			editMeasure(northern, id, measureInput({ areaIds: [north.id, south.id] }))
		).rejects.toMatchObject(forbidden);
		for (const foreign of [other, wholeCity]) {
			await expect(measureForStaff(northern, foreign)).rejects.toMatchObject({ code: 'not-found' });
			await expect(cite(northern, foreign, ideaCitation('x'))).rejects.toMatchObject({
				code: 'not-found'
			});
		}
		const editor = { ...ctx, actor: actor('editor', null) };
		await expect(changeStatus(editor, id, { status: 'decided', note: 'x' })).rejects.toMatchObject(
			forbidden
		);
		await expect(
			addPaper(editor, id, { number: 'V 1', datedOn: '2026-01-01', title: 'T', url: '' })
		).rejects.toMatchObject(forbidden);
		expect((await measuresForStaff(northern, ALL)).map((measure) => measure.id)).toEqual([id]);
	});

	it('finds for an area what works there, in a part of it or in the whole of it', async () => {
		const ctx = await open();
		const { city, north, south } = await twoAreas(ctx);
		const named = (title: string, areaIds: string[]) =>
			createMeasure(ctx, measureInput({ title, areaIds }));
		await named('ohne Ort', []);
		await named('Stadt', [city.id]);
		await named('Nord', [north.id]);
		await named('Süd', [south.id]);
		const titles = async (area: string) =>
			(await measuresForPublic(ctx, { ...ALL, area })).map(({ title }) => title.text).sort();
		expect(await titles('N')).toEqual(['Nord', 'Stadt', 'ohne Ort']);
		expect(await titles('F')).toEqual(['Nord', 'Stadt', 'Süd', 'ohne Ort']);
	});
});
