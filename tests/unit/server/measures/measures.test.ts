import { expect, it } from 'vitest';
import { addArea } from '#lib/server/areas/index.ts';
import {
	addPaper,
	changeStatus,
	cite,
	createMeasure,
	editMeasure,
	measureForPublic,
	measureForStaff,
	measuresCiting,
	measuresForPublic,
	measurePageForStaff,
	measuresForStaff,
	removeEvidence
} from '#lib/server/measures/index.ts';
import type { Actor, Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { addBoard, addCity, send } from '../boards/support.ts';
import { ideaCitation, measureInput } from '../../../support/measures.ts';

const ALL = { area: null, topic: null, status: null };

async function addIdea(ctx: Context): Promise<string> {
	await addCity(ctx);
	const { slug } = await addBoard(ctx, { moderation: 'after' });
	return send(ctx, slug, 'Mehr Bänke');
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

	it('keeps evidence as it was cited, once, until it is removed with a reason', async () => {
		const ctx = await open();
		const idea = await addIdea(ctx);
		const id = await createMeasure(ctx, measureInput());
		expect(await cite(ctx, id, ideaCitation(idea, 12))).toBe(true);
		expect(await cite(ctx, id, ideaCitation(idea, 12))).toBe(false);
		const { slug, evidence } = await measureForStaff(ctx, id);
		expect(evidence.map(({ frozen }) => frozen.figure)).toEqual([12]);
		expect((await measuresCiting(ctx, 'idea', [idea, 'other'])).get(idea)).toMatchObject([
			{ slug }
		]);

		await removeEvidence(ctx, id, evidence[0]?.id ?? '', 'Betrifft ein anderes Gebiet');
		expect((await measureForPublic(ctx, slug)).evidence).toEqual([]);
		expect((await measuresCiting(ctx, 'idea', [idea])).get(idea)).toEqual([]);
		const row = await ctx.db.selectFrom('evidence').selectAll().executeTakeFirstOrThrow();
		expect(row.removedReason).toBe('Betrifft ein anderes Gebiet');
		expect(await cite(ctx, id, ideaCitation(idea, 12))).toBe(true);
		// what has changed since is a second citation; the first stays as it was
		expect(await cite(ctx, id, ideaCitation(idea, 80))).toBe(true);
		const both = (await measureForStaff(ctx, id)).evidence;
		expect(both.map(({ frozen }) => frozen.figure)).toEqual([12, 80]);
	});

	it('never shows the public what was said among staff', async () => {
		const ctx = await open();
		const id = await createMeasure(ctx, measureInput());
		const citation = ideaCitation(await addIdea(ctx));
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
		const listed = await measurePageForStaff(northern, ALL);
		expect(listed).toMatchObject({ total: 1, measures: [{ id, mayEdit: true, evidenceCount: 0 }] });
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
			(await measuresForPublic(ctx, { ...ALL, area })).measures
				.map(({ title }) => title.text)
				.sort();
		expect(await titles('N')).toEqual(['Nord', 'Stadt', 'ohne Ort']);
		expect(await titles('F')).toEqual(['Nord', 'Stadt', 'Süd', 'ohne Ort']);
	});
});
