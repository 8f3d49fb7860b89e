import { expect, it } from 'vitest';
import {
	cancelByToken,
	cancelForSomebody,
	editEvent,
	registrationToCancel
} from '#lib/server/events/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import {
	addArea,
	at,
	attend,
	MONDAY,
	publishedEvent,
	registerAll,
	SLUG,
	someone,
	statesOf,
	takeMails,
	tokenIn,
	WEDNESDAY,
	wish
} from './support.ts';

onBothDatabases('Cancelling a registration', (open) => {
	const start = async () => ({ ...(await open()), clock: at(MONDAY) });

	it('moves the first one up by itself, tells them, and erases who left', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 1 });
		await registerAll(ctx, 'a@example.org', 'b@example.org', 'c@example.org');
		const [first] = await takeMails(ctx);
		await cancelByToken(ctx, SLUG, tokenIn(first));
		expect(await statesOf(ctx, id)).toEqual(['– cancelled', 'b registered', 'c waitlisted']);
		expect((await takeMails(ctx)).map(({ recipient, subject }) => [recipient, subject])).toEqual([
			['a@example.org', 'Sie sind abgemeldet: Ideen-Café Kuhwald'],
			['b@example.org', 'Ein Platz ist frei geworden: Ideen-Café Kuhwald']
		]);
		const row = await ctx.db
			.selectFrom('registrations')
			.select(['name', 'mail', 'needsJson'])
			.where('state', '=', 'cancelled')
			.executeTakeFirst();
		expect(row).toEqual({ name: null, mail: null, needsJson: null });
	});

	it('moves up in strict order: a party that does not fit yet holds the next one', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 3 });
		const parties = { a: 1, b: 1, c: 1, d: 2, e: 1 };
		for (const [name, persons] of Object.entries(parties))
			await attend(ctx, wish(`${name}@example.org`, { persons }));
		const mails = await takeMails(ctx);
		await cancelByToken(ctx, SLUG, tokenIn(mails[0]));
		expect(await statesOf(ctx, id)).toContain('d waitlisted');
		expect(await statesOf(ctx, id)).toContain('e waitlisted');
		await cancelByToken(ctx, SLUG, tokenIn(mails[1]));
		expect(await statesOf(ctx, id)).toContain('d registered');
		expect(await statesOf(ctx, id)).toContain('e waitlisted');
	});

	it('never gives a seat twice when many leave and come at once', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 5 });
		const mails = Array.from({ length: 20 }, (_, number) => `p${number}@example.org`);
		await registerAll(ctx, ...mails);
		const leaving = (await takeMails(ctx)).slice(0, 8);
		await Promise.all([
			...leaving.map((mail) => cancelByToken(ctx, SLUG, tokenIn(mail))),
			...['x', 'y', 'z'].map((name) => registerAll(ctx, `${name}@example.org`))
		]);
		const states = await statesOf(ctx, id);
		expect(states.filter((state) => state.endsWith('registered'))).toEqual(
			mails.slice(8, 13).map((mail) => `${mail.split('@')[0]} registered`)
		);
	});

	it('can be done twice and says then that it is done', async () => {
		const ctx = await start();
		await publishedEvent(ctx, { capacity: 1 });
		await registerAll(ctx, 'a@example.org');
		const token = tokenIn((await takeMails(ctx))[0]);
		await cancelByToken(ctx, SLUG, token);
		await takeMails(ctx);
		await cancelByToken(ctx, SLUG, token);
		expect(await takeMails(ctx)).toEqual([]);
		expect(await registrationToCancel(ctx, SLUG, token)).toMatchObject({ state: 'cancelled' });
	});

	it('refuses an unknown link, and one of another event, in one sentence', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		await publishedEvent(ctx, { title: 'Anderes' });
		await registerAll(ctx, 'a@example.org');
		const token = tokenIn((await takeMails(ctx))[0]);
		const unknown = { code: 'not-found', textKey: 'events:errors.unknownToken' };
		await expect(cancelByToken(ctx, 'anderes', token)).rejects.toMatchObject(unknown);
		await expect(cancelByToken(ctx, SLUG, `${token}x`)).rejects.toMatchObject(unknown);
		await expect(registrationToCancel(ctx, SLUG, 'nothing')).rejects.toMatchObject(unknown);
	});

	it('needs a token that the whole database does not hold', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		await registerAll(ctx, 'a@example.org');
		const token = tokenIn((await takeMails(ctx))[0]);
		const row = await ctx.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
		const audit = await ctx.db.selectFrom('auditEntries').selectAll().execute();
		expect(token).toMatch(/^[\w-]{43}$/);
		expect(JSON.stringify([row, audit])).not.toContain(token);
		for (const value of [row.id, row.tokenHash])
			await expect(cancelByToken(ctx, SLUG, value)).rejects.toMatchObject({ code: 'not-found' });
	});

	it('works with the link of the last mail after the site’s key was changed', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		await registerAll(ctx, 'a@example.org');
		await takeMails(ctx);
		const rekeyed = {
			...ctx,
			config: { ...ctx.config, SECRET_KEY: 'another-Key-4-The-Same-Site!' }
		};
		await editEvent(rekeyed, id, { ...WEDNESDAY, place: 'Aula' });
		await cancelByToken(rekeyed, SLUG, tokenIn((await takeMails(ctx))[0]));
		expect(await statesOf(ctx, id)).toEqual(['– cancelled']);
	});

	it('by telephone is for those who hold the event', async () => {
		const ctx = await start();
		const here = await addArea(ctx, 'F1');
		const there = await addArea(ctx, 'F2');
		const id = await publishedEvent(ctx, { areaIds: [here.id] });
		await registerAll(ctx, 'a@example.org');
		const { id: registrationId } = await ctx.db
			.selectFrom('registrations')
			.select('id')
			.executeTakeFirstOrThrow();
		const as = (actor: ReturnType<typeof someone>) =>
			cancelForSomebody({ ...ctx, actor }, registrationId);
		for (const actor of [
			someone('editor', there),
			someone('moderator'),
			someone('administrator', there)
		])
			await expect(as(actor)).rejects.toMatchObject({ code: 'not-found' });
		await as(someone('editor', here));
		expect(await statesOf(ctx, id)).toEqual(['– cancelled']);
	});

	it('more seats move the waitlist up too', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 1 });
		await registerAll(ctx, 'a@example.org', 'b@example.org', 'c@example.org');
		await takeMails(ctx);
		await editEvent(ctx, id, { ...WEDNESDAY, capacity: 2 });
		expect(await statesOf(ctx, id)).toEqual(['a registered', 'b registered', 'c waitlisted']);
		expect((await takeMails(ctx)).map(({ recipient }) => recipient)).toEqual(['b@example.org']);
	});

	it('moves nobody up once the event has begun', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 1 });
		await registerAll(ctx, 'a@example.org', 'b@example.org');
		const token = tokenIn((await takeMails(ctx))[0]);
		await cancelByToken({ ...ctx, clock: at('2027-03-03T17:30:00Z') }, SLUG, token);
		expect(await statesOf(ctx, id)).toEqual(['– cancelled', 'b waitlisted']);
	});
});
