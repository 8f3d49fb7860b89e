import { expect, it } from 'vitest';
import { ideaOnBoard } from '#lib/server/boards/index.ts';
import {
	changeStatus,
	cite,
	createMeasure,
	followMeasure,
	measureForPublic,
	measureForStaff
} from '#lib/server/measures/index.ts';
import { mergeIdea } from '#lib/server/moderation/index.ts';
import { confirmSubscription, subscribe } from '#lib/server/notifications/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import { timesAsked } from '../../../support/count-queries.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { ideaCitation, measureInput } from '../../../support/measures.ts';
import { addBoard, addCity, send } from '../boards/support.ts';

const mails = (ctx: Context) => ctx.db.selectFrom('mails').selectAll().orderBy('id').execute();

async function confirmNewest(ctx: Context): Promise<void> {
	const text = (await mails(ctx)).at(-1)?.bodyText ?? '';
	await confirmSubscription(ctx, /confirm\/(\S+)/.exec(text)?.[1] ?? '');
}

async function followIdea(ctx: Context, id: string, mail: string): Promise<void> {
	await subscribe(ctx, { subject: { type: 'idea', id }, title: 'Park', mail, locale: ctx.locale });
	await confirmNewest(ctx);
}

async function ideas(ctx: Context, ...titles: string[]): Promise<string[]> {
	await addCity(ctx);
	const { slug } = await addBoard(ctx, { moderation: 'after' });
	const ids: string[] = [];
	for (const title of titles) ids.push(await send(ctx, slug, title, { text: `${title}, bitte.` }));
	return ids;
}

/** Changes the status and returns who is written to with which subject. */
async function toldBy(ctx: Context, measureId: string): Promise<[string, string][]> {
	const before = (await mails(ctx)).length;
	const count = await changeStatus(ctx, measureId, { status: 'decided', note: 'Im Mai.' });
	const sent = (await mails(ctx)).slice(before);
	expect(sent).toHaveLength(count);
	return sent
		.map(({ recipient, subject }): [string, string] => [recipient ?? '', subject ?? ''])
		.sort();
}

onBothDatabases('A change of status', (open) => {
	it('is told to exactly those who confirmed, once each, in their language', async () => {
		const ctx = await open();
		const [cited = '', other = ''] = await ideas(ctx, 'Mehr Bänke', 'Mehr Licht');
		const id = await createMeasure(ctx, measureInput({ title: 'Bänke' }));
		const { slug } = await measureForStaff(ctx, id);
		await cite(ctx, id, ideaCitation(cited));
		await storeTranslation(ctx, {
			ownerType: 'measure',
			ownerId: id,
			key: 'title',
			locale: 'ar',
			source: 'Bänke',
			text: 'مقاعد',
			state: 'reviewed'
		});
		await followIdea({ ...ctx, locale: 'ar' }, cited, 'idea@example.org');
		await followMeasure(ctx, slug, 'both@example.org');
		await confirmNewest(ctx);
		await followIdea(ctx, cited, 'both@example.org');
		await followIdea(ctx, other, 'elsewhere@example.org');
		await followMeasure(ctx, slug, 'unconfirmed@example.org');

		expect(await toldBy(ctx, id)).toEqual([
			['both@example.org', 'Neuer Stand: Bänke'],
			['idea@example.org', 'جديد: مقاعد']
		]);
		const text = (await mails(ctx)).at(-1)?.bodyText ?? '';
		expect(text).toContain(`/measures/${slug}`);
		expect(text).toContain('Im Mai.');
	});

	it('asks once for the title in all the languages it is told in', async () => {
		const ctx = await open();
		const id = await createMeasure(ctx, measureInput());
		const { slug } = await measureForStaff(ctx, id);
		for (const locale of ['ar', 'tr', 'uk'] as const) {
			await followMeasure({ ...ctx, locale }, slug, `${locale}@example.org`);
			await confirmNewest(ctx);
		}
		expect(await timesAsked(ctx, (counted) => toldBy(counted, id), 'translations')).toBe(1);
	});

	it('is told to those whose idea was merged with the cited one, either way round', async () => {
		const ctx = await open();
		const [cited = '', same = '', root = ''] = await ideas(ctx, 'Bänke', 'Eine Bank', 'Sitzen');
		const id = await createMeasure(ctx, measureInput({ title: 'Bänke' }));
		await cite(ctx, id, ideaCitation(cited));
		await followIdea(ctx, same, 'same@example.org');
		await followIdea(ctx, root, 'root@example.org');
		const merge = async (from: string, into: string) => {
			const { revision } = (await ideaOnBoard(ctx, from)).idea;
			await mergeIdea(ctx, from, { revision, into });
		};
		await merge(same, cited);
		await merge(cited, root);

		const told = await toldBy(ctx, id);
		expect(told.map(([mail]) => mail)).toEqual(['root@example.org', 'same@example.org']);
	});

	it('is told to nobody while the measure is not public', async () => {
		const ctx = await open();
		const [cited = ''] = await ideas(ctx, 'Mehr Bänke');
		const id = await createMeasure(ctx, measureInput({ isPublic: false }));
		await cite(ctx, id, ideaCitation(cited));
		await followIdea(ctx, cited, 'a@example.org');
		expect(await toldBy(ctx, id)).toEqual([]);
		const { slug } = await measureForStaff(ctx, id);
		await expect(measureForPublic(ctx, slug)).rejects.toMatchObject({ code: 'not-found' });
		await expect(followMeasure(ctx, slug, 'a@example.org')).rejects.toMatchObject({
			code: 'not-found'
		});
	});

	it('is counted beforehand by as many questions for one cited idea as for many', async () => {
		const ctx = await open();
		const [first = '', ...others] = await ideas(ctx, 'Bänke', 'Licht', 'Schatten', 'Wege');
		const id = await createMeasure(ctx, measureInput());
		await cite(ctx, id, ideaCitation(first));
		const page = () => timesAsked(ctx, (counted) => measureForStaff(counted, id));
		const few = await page();
		for (const other of others) await cite(ctx, id, ideaCitation(other));
		expect(await page()).toBe(few);
	});
});
