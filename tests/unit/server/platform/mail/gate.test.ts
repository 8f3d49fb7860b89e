import { expect, it } from 'vitest';
import { register, resendConfirmation } from '#lib/server/events/index.ts';
import { confirmSubscription, subscribe } from '#lib/server/notifications/index.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { networkKey } from '#lib/server/platform/gate/index.ts';
import { admit } from '#lib/server/platform/mail/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';
import { at, MONDAY, publishedEvent, SLUG, takeMails, wish } from '../../events/support.ts';

/** A visitor of the network that an address lies in. */
const from = (ctx: Context, address: string): Context => ({
	...ctx,
	actor: VISITOR,
	network: () => networkKey(ctx, address)
});

/** How many of some addresses are let through, one after another, each from where `who` says. */
async function admitted(
	addresses: readonly string[],
	who: (number: number) => Context
): Promise<number> {
	let count = 0;
	for (const [number, address] of addresses.entries())
		count += await admit(who(number), address).then(
			() => 1,
			() => 0
		);
	return count;
}

const numbered = (count: number, address: (number: number) => string) =>
	Array.from({ length: count }, (_, number) => address(number));

onBothDatabases('The gate for mails that visitors bring about', (open) => {
	const start = async () => ({ ...(await open()), clock: at(MONDAY) });

	it('lets thirty mails an hour through from one network, and later again', async () => {
		const ctx = await start();
		const sixty = numbered(60, (number) => `p${number}@d${number}.example`);
		expect(await admitted(sixty, () => from(ctx, '192.0.2.1'))).toBe(30);
		expect(await admitted(sixty.slice(0, 5), () => from(ctx, '192.0.2.2'))).toBe(5);
		const hour = { ...ctx, clock: at('2027-03-01T11:00:00Z') };
		expect(await admitted(sixty.slice(30), () => from(hour, '192.0.2.1'))).toBe(30);
	});

	it('lets eight an hour through to one mailbox however it is written, from wherever', async () => {
		const ctx = await start();
		const variants = numbered(25, (number) => `Amal+${number}@gmail.com`);
		const dotted = ['a.mal@googlemail.com', 'ａmal@gmail.com', 'amal@gmail.com'];
		const all = [...variants, ...dotted];
		expect(await admitted(all, (number) => from(ctx, `192.0.2.${number}`))).toBe(8);
	});

	it('lets fifty an hour through to one domain, but not to the large providers together', async () => {
		const ctx = await start();
		const elsewhere = (number: number) => from(ctx, `192.0.2.${number}`);
		const village = numbered(70, (number) => `p${number}@dorf.example`);
		expect(await admitted(village, elsewhere)).toBe(50);
		const provider = numbered(70, (number) => `p${number}@web.de`);
		expect(await admitted(provider, elsewhere)).toBe(70);
	});

	it('lets all through from a place for which staff have opened a window, but floods no mailbox', async () => {
		const ctx = await start();
		const window = { id: 'w', place: 'Markthalle', code: 'c', createdBy: null };
		const times = { opensAt: '2027-03-01T09:00:00Z', closesAt: '2027-03-01T12:00:00Z' };
		await ctx.db
			.insertInto('visitWindows')
			.values({ ...window, ...times, createdAt: '2027-03-01T09:00:00Z' })
			.execute();
		await ctx.db
			.insertInto('visitWindowNetworks')
			.values({ windowId: 'w', network: networkKey(ctx, '192.0.2.1') })
			.execute();
		const phones = numbered(200, (number) => `p${number}@schule.example`);
		expect(await admitted(phones, () => from(ctx, '192.0.2.1'))).toBe(200);
		const one = numbered(20, () => 'amal@schule.example');
		expect(await admitted(one, () => from(ctx, '192.0.2.1'))).toBe(8);
	});

	it('keeps no address, no domain and no network in plain, and nothing after the time', async () => {
		const ctx = await start();
		await admit(from(ctx, '192.0.2.1'), 'amal@dorf.example');
		const rows = JSON.stringify(await ctx.db.selectFrom('rateLimits').selectAll().execute());
		expect(rows).not.toMatch(/amal|dorf|192\.0/);
	});

	it('refuses an address that is known with the same words as one that is not', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		const measure = { type: 'measure', id: 'm' } as const;
		const follow = (who: Context, mail: string) =>
			subscribe(who, { subject: measure, title: 'Bänke', mail, locale: 'de' });
		await follow(ctx, 'known@a.example');
		const [asked] = await takeMails(ctx);
		await confirmSubscription(ctx, /\/confirm\/(\S+)/.exec(asked?.bodyText ?? '')?.[1] ?? '');
		await register(ctx, SLUG, wish('known@a.example'));
		await takeMails(ctx);
		const ways = [
			follow,
			(who: Context, mail: string) => register(who, SLUG, wish(mail)),
			(who: Context, mail: string) => resendConfirmation(who, SLUG, mail)
		];
		for (const [number, way] of ways.entries()) {
			const outcomes = await Promise.all(
				['known@a.example', 'new@b.example'].map(async (mail) => {
					const who = from(ctx, `198.51.100.${number}`);
					await admitted(
						numbered(30, (each) => `${number}-${each}@web.de`),
						() => who
					);
					return way(who, mail).catch((cause) => [cause.code, cause.textKey]);
				})
			);
			const [known, unknown] = outcomes;
			expect(known).toMatchObject(['rate-limited', expect.anything()]);
			expect(unknown).toEqual(known);
		}
		expect(await takeMails(ctx)).toEqual([]);
	});
});
