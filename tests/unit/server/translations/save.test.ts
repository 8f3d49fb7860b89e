import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import '#lib/server/app.ts';
import type { Actor } from '#lib/server/platform/auth/index.ts';
import {
	saveTranslations,
	translatedTexts,
	translationSummary
} from '#lib/server/translations/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';

const board = {
	type: 'board' as const,
	id: 'b1',
	title: 'Tafel',
	areaPaths: ['/stadt/west/'],
	texts: [
		{ key: 'title', source: 'Mehr Bänke' },
		{ key: 'intro', source: 'Wo fehlen Bänke?', isLong: true }
	]
};
const changed = {
	...board,
	texts: [{ key: 'title', source: 'Mehr Bänke und Bäume' }, ...board.texts.slice(1)]
};

const hash = (source: string) => createHash('sha256').update(source).digest('hex');

const entry = (key: string, text: string, more: object = {}) => ({
	key,
	text,
	sourceHash: hash(board.texts.find((t) => t.key === key)?.source ?? ''),
	isReviewed: false,
	isConfirmed: false,
	...more
});

function translator(ctx: TestContext, userId: string, areaPath: string | null): TestContext {
	const areaId = areaPath === null ? null : 'x';
	const actor: Actor = {
		userId,
		name: userId,
		isSystem: false,
		assignments: [{ role: 'translator', areaId, areaPath }]
	};
	return { ...ctx, actor };
}

const statesOf = async (ctx: TestContext, owner = board) =>
	(await translatedTexts(ctx, owner, 'tr')).map(({ state }) => state);

onBothDatabases('Translations', (open) => {
	it('are missing, then drafts, then reviewed, and keep who did which', async () => {
		const ctx = await open();
		const [anna, ben] = [translator(ctx, 'anna', null), translator(ctx, 'ben', null)];
		expect(await statesOf(ctx)).toEqual(['missing', 'missing']);
		await saveTranslations(anna, board, 'tr', [
			entry('title', ' Daha çok bank '),
			entry('intro', '')
		]);
		expect(await statesOf(ctx)).toEqual(['draft', 'missing']);
		const review = [entry('title', 'Daha çok bank', { isReviewed: true })];
		await saveTranslations(ben, board, 'tr', review);
		expect(await statesOf(ctx)).toEqual(['reviewed', 'missing']);
		const [row] = await ctx.db.selectFrom('translations').selectAll().execute();
		expect(row).toMatchObject({ translatedBy: 'anna', reviewedBy: 'ben', text: 'Daha çok bank' });
	});

	it('become stale with their source and say what it was', async () => {
		const ctx = await open();
		await saveTranslations(ctx, board, 'tr', [entry('title', 'Bank', { isReviewed: true })]);
		expect(await statesOf(ctx, changed)).toEqual(['stale', 'missing']);
		const [title] = await translatedTexts(ctx, changed, 'tr');
		expect(title?.formerSource).toBe('Mehr Bänke');
	});

	it('stay stale until somebody has looked', async () => {
		const ctx = await open();
		await saveTranslations(ctx, board, 'tr', [entry('title', 'Bank')]);
		const seen = { sourceHash: hash('Mehr Bänke und Bäume') };
		expect(await saveTranslations(ctx, changed, 'tr', [entry('title', 'Bank', seen)])).toBe(0);
		expect(await statesOf(ctx, changed)).toEqual(['stale', 'missing']);
		const confirmed = [entry('title', 'Bank', { ...seen, isConfirmed: true })];
		await saveTranslations(ctx, changed, 'tr', confirmed);
		expect(await statesOf(ctx, changed)).toEqual(['draft', 'missing']);
	});

	it('made from a source that changed meanwhile are stale at once', async () => {
		const ctx = await open();
		await saveTranslations(ctx, changed, 'tr', [entry('title', 'Bank', { isReviewed: true })]);
		expect(await statesOf(ctx, changed)).toEqual(['stale', 'missing']);
	});

	it('are made only in the translator’s areas, and never of texts that are not there', async () => {
		const ctx = await open();
		const entries = [entry('title', 'Bank'), entry('invented', 'x')];
		const elsewhere = translator(ctx, 'anna', '/stadt/ost/');
		await expect(saveTranslations(elsewhere, board, 'tr', entries)).rejects.toMatchObject({
			code: 'forbidden'
		});
		const here = translator(ctx, 'anna', '/stadt/west/');
		expect(await saveTranslations(here, board, 'tr', entries)).toBe(1);
	});

	it('are on record once for each object and language', async () => {
		const ctx = await open();
		const both = [entry('title', 'Bank'), entry('intro', 'Nerede?')];
		await saveTranslations(ctx, board, 'tr', both);
		await saveTranslations(ctx, board, 'tr', both);
		const trail = await ctx.db.selectFrom('auditEntries').selectAll().execute();
		expect(trail.map(({ action, detailsJson }) => [action, detailsJson])).toEqual([
			['translation.saved', { locale: 'tr', saved: 2, reviewed: 0, removed: 0 }]
		]);
		const turkish = (await translationSummary(ctx, board)).find(({ locale }) => locale === 'tr');
		expect(turkish?.counts).toEqual({ missing: 0, stale: 0, machine: 0, draft: 2, reviewed: 0 });
	});
});
