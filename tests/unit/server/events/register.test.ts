import { expect, it } from 'vitest';
import { cancelEvent, createEvent, register } from '#lib/server/events/index.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import {
	at,
	MONDAY,
	publishedEvent,
	registerAll,
	SLUG,
	statesOf,
	takeMails,
	WEDNESDAY,
	wish
} from './support.ts';

onBothDatabases('Registering', (open) => {
	const start = async () => ({ ...(await open()), clock: at(MONDAY) });

	it('gives ten seats to exactly ten of sixty who come at once, the rest wait in order', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 10 });
		const visitor = { ...ctx, actor: VISITOR };
		const mails = Array.from({ length: 60 }, (_, number) => `p${number}@example.org`);
		await Promise.all(mails.map((mail) => register(visitor, SLUG, wish(mail))));

		const rows = await ctx.db
			.selectFrom('registrations')
			.select(['state', 'position'])
			.where('eventId', '=', id)
			.orderBy('position')
			.execute();
		expect(rows.map(({ position }) => position)).toEqual(mails.map((_, index) => index + 1));
		expect(rows.map(({ state }) => state)).toEqual([
			...Array<string>(10).fill('registered'),
			...Array<string>(50).fill('waitlisted')
		]);
		const sent = await takeMails(ctx);
		const saying = (words: string) => sent.filter(({ bodyText }) => bodyText?.includes(words));
		expect(saying('Es ist noch Platz für Sie.')).toHaveLength(10);
		expect(saying('Im Moment sind alle Plätze vergeben.')).toHaveLength(50);
	});

	it('counts persons, and lets nobody pass a party that waits', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 4 });
		await register(ctx, SLUG, wish('a@example.org', { persons: 3 }));
		await register(ctx, SLUG, wish('b@example.org', { persons: 2 }));
		await register(ctx, SLUG, wish('c@example.org', { persons: 1 }));
		expect(await statesOf(ctx, id)).toEqual(['a registered', 'b waitlisted', 'c waitlisted']);
	});

	it('takes more people than there will ever be seats for no party', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 2 });
		await expect(register(ctx, SLUG, wish('a@example.org', { persons: 3 }))).rejects.toMatchObject({
			code: 'invalid'
		});
		expect(await statesOf(ctx, id)).toEqual([]);
	});

	it('does not count a second registration with the same address, and only the mail says so', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 1 });
		await registerAll(ctx, 'a@example.org', 'b@example.org');
		await takeMails(ctx);
		const seen = await register(ctx, SLUG, wish('A@Example.org '));
		const other = await register(ctx, SLUG, wish('b@example.org'));
		const fresh = await register(ctx, SLUG, wish('c@example.org'));
		expect([seen, other]).toEqual([fresh, fresh]);
		expect(await statesOf(ctx, id)).toEqual(['a registered', 'b waitlisted', 'c waitlisted']);
		expect((await takeMails(ctx)).map(({ recipient, subject }) => [recipient, subject])).toEqual([
			['a@example.org', 'Sie sind schon angemeldet: Ideen-Café Kuhwald'],
			['b@example.org', 'Sie stehen schon auf der Warteliste: Ideen-Café Kuhwald'],
			['c@example.org', 'Bitte bestätigen: Anmeldung zu Ideen-Café Kuhwald']
		]);
	});

	it('keeps needs, language and the version of the consent, and no time finer than the day', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		const needs = { interpreter: 'tr', children: 2, access: 'Bitte ein Platz für den Rollstuhl' };
		await register({ ...ctx, locale: 'ar' }, SLUG, wish('a@example.org', needs));
		const row = await ctx.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
		expect(row).toMatchObject({
			locale: 'ar',
			needsJson: needs,
			consentVersion: 'v1',
			createdOn: '2027-03-01',
			deleteOn: '2027-03-17'
		});
	});

	it('takes nobody without consent', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		const silent = wish('a@example.org', { hasConsented: false });
		await expect(register(ctx, SLUG, silent)).rejects.toThrow();
		expect(await statesOf(ctx, id)).toEqual([]);
	});

	it('is open from its first day to its last one and until the event begins', async () => {
		const ctx = await start();
		await publishedEvent(ctx, {
			registrationOpensOn: '2027-03-01',
			registrationClosesOn: '2027-03-03'
		});
		const on = (instant: string) =>
			register({ ...ctx, clock: at(instant) }, SLUG, wish(`${instant.length}@example.org`)).then(
				() => 'open',
				(cause) => cause.textKey
			);
		expect(await on('2027-02-28T22:59:59Z')).toBe('events:window.early');
		expect(await on('2027-02-28T23:00:00Z')).toBe('open');
		expect(await on('2027-03-03T16:59:59Z')).toBe('open');
		expect(await on('2027-03-03T17:00:00Z')).toBe('events:window.over');
	});

	it('is not possible for a draft or a cancelled event', async () => {
		const ctx = await start();
		await createEvent(ctx, WEDNESDAY);
		await expect(registerAll(ctx, 'a@example.org')).rejects.toMatchObject({ code: 'not-found' });
		const id = await publishedEvent(ctx, { title: 'Zweiter Versuch' });
		await cancelEvent(ctx, id, 'Die Halle ist gesperrt.');
		await expect(register(ctx, 'zweiter-versuch', wish('a@example.org'))).rejects.toMatchObject({
			code: 'closed'
		});
	});

	it('floods no mailbox', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		const again = () => register(ctx, SLUG, wish('a@example.org'));
		for (let time = 0; time < 8; time += 1) await again();
		await expect(again()).rejects.toMatchObject({ code: 'rate-limited' });
	});
});
