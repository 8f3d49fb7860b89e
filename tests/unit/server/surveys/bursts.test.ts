import { expect, it } from 'vitest';
import type { Context } from '#lib/server/platform/context.ts';
import {
	beginAnswering,
	burstsOfSurvey,
	decideResponses,
	receiptFor,
	releaseOverview,
	releaseResults,
	stepOn,
	submitResponse,
	surveyResults
} from '#lib/server/surveys/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { comingFrom } from '../../../support/networks.ts';
import { answerAlike } from '../../../support/responses.ts';
import { askedSurvey } from './asked-survey.ts';

const NOON = Date.UTC(2026, 2, 4, 12);

/** Fills in a questionnaire from an address and sends it so many seconds later. */
async function respond(ctx: Context, slug: string, address: string, seconds: number) {
	const at = (instant: number) => ({
		...comingFrom(ctx, address),
		clock: () => new Date(instant)
	});
	const { token } = await beginAnswering(at(NOON), slug);
	const fields = new FormData();
	fields.append('q1', '5');
	await stepOn(at(NOON), { slug, token }, { page: 'question', code: 'q1' }, { go: 'next', fields });
	await submitResponse(at(NOON + seconds * 1000), slug, token);
	return token;
}

const times = <T>(count: number, work: () => Promise<T>) =>
	Promise.all(Array.from({ length: count }, work));

onBothDatabases('Many responses from one network', (open) => {
	it('are counted with a mark', async () => {
		const ctx = await open();
		const { id, slug } = await askedSurvey(ctx);
		await times(8, () => respond(ctx, slug, '192.0.2.1', 30));
		expect((await releaseOverview(ctx, id)).responseCount).toBe(8);
		const { bursts } = await burstsOfSurvey(ctx, id);
		expect(bursts).toMatchObject([{ state: 'open', count: 4 }]);
	});

	it('are refused only when they are very many, and then nothing is lost', async () => {
		const ctx = await open();
		const { slug } = await askedSurvey(ctx);
		await times(40, () => respond(ctx, slug, '192.0.2.1', 30));
		await expect(respond(ctx, slug, '192.0.2.1', 30)).rejects.toMatchObject({
			code: 'rate-limited'
		});
		expect(await ctx.db.selectFrom('sheets').selectAll().execute()).toHaveLength(1);
		await respond(ctx, slug, '192.0.2.2', 30);
	});

	it('are marked from the first one on if nobody can have read so fast', async () => {
		const ctx = await open();
		const { id, slug } = await askedSurvey(ctx);
		await respond(ctx, slug, '192.0.2.1', 0.5);
		await respond(ctx, slug, '192.0.2.2', 30);
		expect((await burstsOfSurvey(ctx, id)).bursts).toMatchObject([{ count: 1 }]);
	});

	it('are left out before they are counted, and taken in again', async () => {
		const ctx = await open();
		const { id, slug } = await askedSurvey(ctx);
		await answerAlike(ctx, slug, { answers: { q1: { value: 1 } }, people: 30 });
		const tokens = await times(10, () => respond(ctx, slug, '192.0.2.1', 0.5));
		const [burst] = (await burstsOfSurvey(ctx, id)).bursts;
		const decide = (decision: 'left-out' | 'counted') =>
			decideResponses(ctx, id, { burst: burst?.id ?? '', decision, reason: 'Ein Programm' });
		await decide('left-out');
		expect((await releaseOverview(ctx, id)).responseCount).toBe(30);
		await releaseResults(ctx, id);
		const { release, questions } = await surveyResults(ctx, slug);
		expect(release?.responseCount).toBe(30);
		expect(JSON.stringify(questions)).not.toContain('"count":10');
		// Sent once more it is still known.
		expect(await receiptFor(ctx, tokens[0])).not.toBeNull();

		await decide('counted');
		expect((await releaseOverview(ctx, id)).responseCount).toBe(40);
		expect(await ctx.db.selectFrom('leftOutAnswers').selectAll().execute()).toEqual([]);
		expect(await ctx.db.selectFrom('answers').selectAll().execute()).toHaveLength(40);
	});

	it('keep no network beside an answer, and of a burst no more than the minute', async () => {
		const ctx = await open();
		const { slug } = await askedSurvey(ctx);
		await times(6, () => respond(ctx, slug, '192.0.2.1', 30));
		const responses = await ctx.db.selectFrom('responses').selectAll().execute();
		const network = comingFrom(ctx, '192.0.2.1').network?.() ?? '';
		const bursts = await ctx.db.selectFrom('bursts').selectAll().execute();
		expect(JSON.stringify([responses, bursts])).not.toContain(network);
		// Sent half a minute after noon.
		expect(bursts).toMatchObject([{ beganAt: '2026-03-04T12:00:00.000Z' }]);
	});
});
