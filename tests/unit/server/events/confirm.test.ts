import { expect, it } from 'vitest';
import {
	cancelByToken,
	confirmRegistration,
	editEvent,
	eventForResident,
	eventForStaff,
	eventsJobs,
	eventsRetention,
	participantsOf,
	register,
	registrationToConfirm,
	resendConfirmation
} from '#lib/server/events/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { applyRules } from '#lib/server/platform/retention/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import {
	at,
	attend,
	confirmationOf,
	MONDAY,
	publishedEvent,
	registerAll,
	SLUG,
	statesOf,
	takeMails,
	tokenIn,
	WEDNESDAY,
	wish
} from './support.ts';

/** The event begins in 55 hours, so seats are held for two. */
const BEFORE = '2027-03-01T11:59:59.000Z';
const AFTER = '2027-03-01T12:00:00.000Z';

const later = (ctx: Context, instant: string): Context => ({ ...ctx, clock: at(instant) });

onBothDatabases('A seat that nobody has confirmed', (open) => {
	const start = async () => ({ ...(await open()), clock: at(MONDAY) });
	const seatsAt = async (ctx: Context, instant: string) =>
		(await eventForResident(later(ctx, instant), SLUG)).seats;

	it('is held for two hours, and is free at the next moment, on the page and for whoever comes', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 40 });
		for (let party = 0; party < 10; party += 1)
			await register(ctx, SLUG, wish(`p${party}@invented.example`, { persons: 4 }));
		expect(await seatsAt(ctx, BEFORE)).toBe('held');
		expect(await seatsAt(ctx, AFTER)).toBe('free');
		expect((await eventForStaff(later(ctx, BEFORE), id)).seats).toEqual({
			...{ capacity: 40, taken: 40, held: 40, waiting: 0 }
		});
		await attend(later(ctx, AFTER), wish('real@example.org'));
		expect((await statesOf(ctx, id)).at(-1)).toBe('real registered');
	});

	it('goes to the next on the waitlist by itself, who is told', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 1 });
		await register(ctx, SLUG, wish('held@example.org'));
		await registerAll(ctx, 'next@example.org');
		expect(await statesOf(ctx, id)).toEqual(['held registered', 'next waitlisted']);
		await takeMails(ctx);
		expect(await runDueJobs(later(ctx, BEFORE), eventsJobs)).toBe(0);
		expect(await runDueJobs(later(ctx, AFTER), eventsJobs)).toBe(1);
		expect(await statesOf(ctx, id)).toEqual(['held registered', 'next registered']);
		expect((await takeMails(ctx)).map(({ recipient, subject }) => [recipient, subject])).toEqual([
			['next@example.org', 'Ein Platz ist frei geworden: Ideen-Café Kuhwald']
		]);
	});

	it('is given for good by confirming, once, however often the link is opened', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 1 });
		await register(ctx, SLUG, wish('a@example.org'));
		const token = await confirmationOf(ctx, 'a@example.org');
		await takeMails(ctx);
		for (let scanner = 0; scanner < 3; scanner += 1)
			expect(await registrationToConfirm(ctx, SLUG, token)).toMatchObject({ state: 'unconfirmed' });
		expect(await takeMails(ctx)).toEqual([]);
		for (let time = 0; time < 3; time += 1) await confirmRegistration(ctx, SLUG, token);
		const mails = await takeMails(ctx);
		expect(mails.map(({ subject }) => subject)).toEqual([
			'Ihr Platz ist sicher: Ideen-Café Kuhwald'
		]);
		expect(mails[0]?.attachmentsJson).toHaveLength(1);
		await runDueJobs(later(ctx, '2027-03-02T12:00:00Z'), eventsJobs);
		await applyRules(later(ctx, '2027-03-03T12:00:00Z'), eventsRetention);
		expect(await statesOf(ctx, id)).toEqual(['a registered']);
		expect(await registrationToConfirm(ctx, SLUG, token)).toMatchObject({ state: 'registered' });
	});

	it('is asked for anew by who confirms too late, at the end of the line, for a day', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 1 });
		await register(ctx, SLUG, wish('late@example.org'));
		await register(ctx, SLUG, wish('gone@example.org'));
		const [late, gone] = [
			await confirmationOf(ctx, 'late@example.org'),
			await confirmationOf(ctx, 'gone@example.org')
		];
		await attend(later(ctx, AFTER), wish('real@example.org'));
		await takeMails(ctx);
		expect(await registrationToConfirm(later(ctx, AFTER), SLUG, late)).toMatchObject({
			state: 'late'
		});
		await confirmRegistration(later(ctx, AFTER), SLUG, late);
		expect((await statesOf(ctx, id)).slice(-2)).toEqual(['real registered', 'late waitlisted']);
		expect((await takeMails(ctx)).map(({ subject }) => subject)).toEqual([
			'Warteliste: Ideen-Café Kuhwald'
		]);
		const nextDay = later(ctx, '2027-03-02T12:00:00.000Z');
		await applyRules(nextDay, eventsRetention);
		expect(await registrationToConfirm(nextDay, SLUG, gone)).toMatchObject({ state: 'gone' });
		await expect(confirmRegistration(nextDay, SLUG, gone)).rejects.toMatchObject({
			code: 'closed',
			textKey: 'events:errors.confirmedTooLate'
		});
	});

	it('is not confirmed by a forged link, one of another event or one to cancel', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 1 });
		await publishedEvent(ctx, { title: 'Anderes' });
		await attend(ctx, wish('a@example.org'));
		const cancel = tokenIn((await takeMails(ctx))[0]);
		await register(ctx, SLUG, wish('b@example.org'));
		const token = await confirmationOf(ctx, 'b@example.org');
		const unknown = { code: 'not-found', textKey: 'events:errors.unknownToken' };
		for (const [slug, forged] of [
			['anderes', token],
			[SLUG, `${token}x`],
			[SLUG, `${token.split('.')[0]}.${cancel}`],
			[SLUG, cancel]
		] as const)
			await expect(confirmRegistration(ctx, slug, forged)).rejects.toMatchObject(unknown);
		await expect(cancelByToken(ctx, SLUG, token)).rejects.toMatchObject(unknown);
		expect(await statesOf(ctx, id)).toEqual(['a registered', 'b waitlisted']);
	});

	it('is not confirmed once the event has begun or whoever registered is gone', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		await register(later(ctx, '2027-03-03T16:30:00Z'), SLUG, wish('a@example.org'));
		const token = await confirmationOf(ctx, 'a@example.org');
		const begun = later(ctx, '2027-03-03T17:00:00Z');
		await expect(confirmRegistration(begun, SLUG, token)).rejects.toMatchObject({ code: 'closed' });
	});
});

onBothDatabases('Whoever has yet to confirm', (open) => {
	const start = async () => ({ ...(await open()), clock: at(MONDAY) });

	it('corrects what was typed by registering again, and loses nothing by it', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 2 });
		await register(ctx, SLUG, wish('a@example.org', { name: 'Ihr Konto', persons: 2 }));
		await registerAll(ctx, 'b@example.org');
		await takeMails(ctx);
		const own = { name: 'Amal', persons: 1, access: 'Rampe' };
		await register(later(ctx, BEFORE), SLUG, wish('a@example.org', own));
		expect(await statesOf(ctx, id)).toEqual(['a registered', 'b registered']);
		const row = await ctx.db
			.selectFrom('registrations')
			.select(['name', 'persons', 'heldUntil'])
			.where('mail', '=', 'a@example.org')
			.executeTakeFirstOrThrow();
		expect(row).toEqual({ name: 'Amal', persons: 1, heldUntil: AFTER });
	});

	it('goes to the end of the line with more people, or after the time', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 2 });
		await register(ctx, SLUG, wish('a@example.org'));
		await registerAll(ctx, 'b@example.org', 'c@example.org');
		await register(ctx, SLUG, wish('a@example.org', { persons: 2 }));
		expect(await statesOf(ctx, id)).toEqual(['b registered', 'c registered', 'a waitlisted']);
	});

	it('gets the mail once more, and nobody can tell who does', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		await register(ctx, SLUG, wish('open@example.org'));
		await registerAll(ctx, 'done@example.org');
		await takeMails(ctx);
		const answers: unknown[] = [];
		for (const who of ['open', 'done', 'nobody'])
			answers.push(await resendConfirmation(ctx, SLUG, `${who}@example.org`));
		expect(new Set(answers)).toEqual(new Set([undefined]));
		expect((await takeMails(ctx)).map(({ recipient, subject }) => [recipient, subject])).toEqual([
			['open@example.org', 'Bitte bestätigen: Anmeldung zu Ideen-Café Kuhwald'],
			['done@example.org', 'Sie sind schon angemeldet: Ideen-Café Kuhwald']
		]);
	});

	it('stands apart in the list of participants', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 2 });
		await registerAll(ctx, 'a@example.org', 'b@example.org', 'c@example.org');
		await register(ctx, SLUG, wish('müller@käse.example'));
		const { registered, waitlisted, unconfirmed } = await participantsOf(ctx, id);
		const mails = [registered, waitlisted, unconfirmed].map((group) =>
			group.map(({ mail }) => mail)
		);
		expect(mails).toEqual([
			['a@example.org', 'b@example.org'],
			['c@example.org'],
			['müller@käse.example']
		]);
		expect((await participantsOf(later(ctx, AFTER), id)).unconfirmed).toEqual([]);
	});

	it('has a seat for good where staff trust the occasion, also from when they say so', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 2 });
		await register(ctx, SLUG, wish('before@example.org'));
		await editEvent(ctx, id, { ...WEDNESDAY, capacity: 2, isTrusted: true });
		await register(ctx, SLUG, wish('after@example.org'));
		await takeMails(ctx);
		const nextDay = later(ctx, '2027-03-03T12:00:00Z');
		await runDueJobs(nextDay, eventsJobs);
		await applyRules(nextDay, eventsRetention);
		expect(await statesOf(ctx, id)).toEqual(['before registered', 'after registered']);
		expect((await participantsOf(nextDay, id)).registered).toMatchObject([
			{ isConfirmed: false },
			{ isConfirmed: false }
		]);
	});
});
