import { expect, it } from 'vitest';
import {
	confirmSubscription,
	deletionDate,
	notificationsRetention,
	stopSubscription,
	subscribe,
	subscriptionByLink,
	tell
} from '#lib/server/notifications/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { applyRules } from '#lib/server/platform/retention/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';

const IDEA = { type: 'idea', id: 'idea-1' } as const;
const MEASURE = { type: 'measure', id: 'measure-1' } as const;

const mails = (ctx: Context) =>
	ctx.db.selectFrom('mails').select(['recipient', 'subject', 'bodyText']).orderBy('id').execute();

const tokenIn = (text: string | null | undefined, page: 'confirm' | 'stop') =>
	text?.match(new RegExp(`/notifications/${page}/(\\S+)`))?.[1] ?? '';

async function follow(ctx: Context, subject: typeof IDEA | typeof MEASURE, mail: string) {
	await subscribe(ctx, { title: 'Bänke', subject, mail, locale: ctx.locale });
	const token = tokenIn((await mails(ctx)).at(-1)?.bodyText, 'confirm');
	await confirmSubscription(ctx, token);
	return token;
}

const news = {
	kind: 'ideas.answered',
	path: '/boards/park',
	values: { title: 'Bänke' },
	quote: 'Kommen im Mai.'
} as const;

onBothDatabases('Notifications', (open) => {
	it('writes only to those who confirmed', async () => {
		const ctx = await open();
		await follow(ctx, IDEA, 'Yes@example.org');
		await subscribe(ctx, { title: 'Bänke', subject: IDEA, mail: 'no@example.org', locale: 'de' });
		await subscribe(ctx, {
			title: 'Bänke',
			subject: MEASURE,
			mail: 'other@example.org',
			locale: 'de'
		});
		const before = (await mails(ctx)).length;

		expect(await tell(ctx, { subject: IDEA, ...news })).toBe(1);

		const sent = (await mails(ctx)).slice(before);
		expect(sent.map(({ recipient }) => recipient)).toEqual(['yes@example.org']);
		expect(sent[0]?.bodyText).toContain('Kommen im Mai.');
		expect(sent[0]?.bodyText).toContain('/de/boards/park');
	});

	it('writes in the language of each subscriber', async () => {
		const ctx = await open();
		await follow({ ...ctx, locale: 'uk' }, IDEA, 'uk@example.org');
		await follow({ ...ctx, locale: 'ar' }, IDEA, 'ar@example.org');
		await tell(ctx, { subject: IDEA, ...news });

		const byMail = new Map((await mails(ctx)).map((mail) => [mail.recipient, mail]));
		expect(byMail.get('uk@example.org')?.subject).toBe('Відповідь на вашу ідею: Bänke');
		expect(byMail.get('ar@example.org')?.subject).toBe('ردّ على فكرتك: Bänke');
		expect(byMail.get('ar@example.org')?.bodyText).toContain('/ar/notifications/stop/');
	});

	it('writes one mail to whoever follows several subjects of one change', async () => {
		const ctx = await open();
		await follow(ctx, IDEA, 'both@example.org');
		await follow(ctx, MEASURE, 'both@example.org');
		expect(await tell(ctx, { subject: [IDEA, MEASURE], ...news })).toBe(1);
	});

	it('asks only once an address that is confirmed already', async () => {
		const ctx = await open();
		await follow(ctx, IDEA, 'twice@example.org');
		await subscribe(ctx, {
			title: 'Bänke',
			subject: IDEA,
			mail: 'twice@example.org',
			locale: 'de'
		});
		expect(await mails(ctx)).toHaveLength(1);
		expect(await tell(ctx, { subject: IDEA, ...news })).toBe(1);
	});

	it('stops one or all by the link, and deletes the address', async () => {
		const ctx = await open();
		const token = await follow(ctx, IDEA, 'stop@example.org');
		const other = await follow(ctx, MEASURE, 'stop@example.org');
		expect(await subscriptionByLink(ctx, token)).toMatchObject({ total: 2 });

		await stopSubscription(ctx, token, 'this');
		expect(await subscriptionByLink(ctx, token)).toMatchObject({ state: 'gone' });
		expect(await tell(ctx, { subject: [IDEA, MEASURE], ...news })).toBe(1);

		await stopSubscription(ctx, other, 'all');
		expect(await ctx.db.selectFrom('subscriptions').selectAll().execute()).toEqual([]);
	});

	it('takes no token that was not made here', async () => {
		const ctx = await open();
		const token = await follow(ctx, IDEA, 'forged@example.org');
		const elsewhere = { ...ctx, config: { ...ctx.config, SECRET_KEY: 'x'.repeat(40) } };
		for (const forged of [`${token.split('.')[0]}.`, `${token}x`, 'a.b'])
			await expect(stopSubscription(ctx, forged, 'all')).rejects.toMatchObject({
				code: 'not-found'
			});
		await expect(subscriptionByLink(elsewhere, token)).rejects.toMatchObject({
			code: 'not-found'
		});
	});

	it('forgets the unconfirmed after 7 days and all on the day that was stated', async () => {
		const ctx = await open();
		const start = new Date('2026-03-01T12:00:00Z');
		let instant = start;
		const timed = { ...ctx, clock: () => instant };
		await follow(timed, IDEA, 'kept@example.org');
		await subscribe(timed, {
			title: 'Bänke',
			subject: IDEA,
			mail: 'pending@example.org',
			locale: 'de'
		});
		const left = async () =>
			(await ctx.db.selectFrom('subscriptions').select('mail').execute()).map(({ mail }) => mail);
		const runAtDay = async (days: number) => {
			instant = new Date(start.getTime() + days * 86_400_000);
			await applyRules(timed, notificationsRetention);
		};

		expect(deletionDate(timed)).toBe('2028-03-01');
		await runAtDay(6);
		expect(await left()).toHaveLength(2);
		await runAtDay(7);
		expect(await left()).toEqual(['kept@example.org']);
		await runAtDay(730);
		expect(await left()).toHaveLength(1);
		await runAtDay(731);
		expect(await left()).toEqual([]);
	});

	it('does not let an address be flooded', async () => {
		const ctx = await open();
		const ask = (id: number) =>
			subscribe(ctx, {
				subject: { type: 'idea', id: `idea-${id}` },
				title: 'Bänke',
				mail: 'flood@example.org',
				locale: 'de'
			});
		for (let id = 0; id < 8; id += 1) await ask(id);
		await expect(ask(8)).rejects.toMatchObject({ code: 'rate-limited' });
		expect(await mails(ctx)).toHaveLength(8);
	});
});
