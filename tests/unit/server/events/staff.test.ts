import { expect, it } from 'vitest';
import {
	cancelEvent,
	createEvent,
	duplicateEvent,
	editEvent,
	eventForStaff,
	eventsByIds,
	heldEvents,
	eventsForStaff,
	participantsOf,
	publishEvent,
	recordOutcome
} from '#lib/server/events/index.ts';
import { storeTranslation, localiser } from '#lib/server/translations/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import {
	addArea,
	at,
	MONDAY,
	publishedEvent,
	registerAll,
	someone,
	takeMails,
	WEDNESDAY
} from './support.ts';

const LATER = '2027-03-04T08:00:00Z';

onBothDatabases('Preparing events', (open) => {
	const start = async () => ({ ...(await open()), clock: at(MONDAY) });

	it('is for editors of all its areas, and foreign events do not exist', async () => {
		const ctx = await start();
		const city = await addArea(ctx, 'F');
		const here = await addArea(ctx, 'F1', city.path);
		const there = await addArea(ctx, 'F2', city.path);
		const as = (actor: ReturnType<typeof someone>) => ({ ...ctx, actor });
		const editor = as(someone('editor', here));
		const id = await createEvent(editor, { ...WEDNESDAY, areaIds: [here.id] });
		await expect(
			createEvent(editor, { ...WEDNESDAY, areaIds: [here.id, there.id] })
		).rejects.toMatchObject({ code: 'forbidden' });
		await expect(createEvent(editor, WEDNESDAY)).rejects.toMatchObject({ code: 'forbidden' });
		for (const above of [someone('editor', city), someone('administrator')])
			expect(await eventsForStaff(as(above))).toHaveLength(1);
		for (const stranger of [
			someone('editor', there),
			someone('planner'),
			someone('moderator'),
			someone('translator'),
			someone('administrator', there)
		]) {
			expect(await eventsForStaff(as(stranger))).toEqual([]);
			for (const attempt of [
				() => eventForStaff(as(stranger), id),
				() => participantsOf(as(stranger), id),
				() => publishEvent(as(stranger), id),
				() => cancelEvent(as(stranger), id, 'x'),
				() => duplicateEvent(as(stranger), id)
			])
				await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
		}
	});

	it('tells everybody of a new time or place, and nobody of a new description', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 1 });
		await registerAll(ctx, 'a@example.org', 'b@example.org');
		await takeMails(ctx);
		await editEvent(ctx, id, { ...WEDNESDAY, capacity: 1, description: 'Sechs Tische.' });
		expect(await takeMails(ctx)).toEqual([]);
		await editEvent(ctx, id, { ...WEDNESDAY, capacity: 1, startsTime: '17:00' });
		const [first, second] = await takeMails(ctx);
		expect(first?.subject).toBe('Zeit oder Ort haben sich geändert: Ideen-Café Kuhwald');
		expect(first?.bodyText).toContain('17:00');
		expect(first?.attachmentsJson?.[0]?.content).toContain('SEQUENCE:2');
		expect(second?.bodyText).toContain('Sie stehen weiter auf der Warteliste.');
		expect(second?.attachmentsJson).toEqual([]);
	});

	it('tells everybody when it is called off, with the reason and a calendar file', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		await registerAll(ctx, 'a@example.org');
		await takeMails(ctx);
		await cancelEvent(ctx, id, 'Die Halle ist gesperrt.');
		const [mail] = await takeMails(ctx);
		expect(mail?.subject).toBe('Abgesagt: Ideen-Café Kuhwald');
		expect(mail?.bodyText).toContain('Die Halle ist gesperrt.');
		expect(mail?.attachmentsJson?.[0]?.content).toMatch(
			/METHOD:CANCEL[^]*SEQUENCE:1[^]*STATUS:CANCELLED/
		);
		await expect(editEvent(ctx, id, WEDNESDAY)).rejects.toMatchObject({ code: 'closed' });
	});

	it('has fewer seats than are taken only where that is meant, and everybody keeps theirs', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { capacity: 4 });
		await registerAll(ctx, 'a@example.org', 'b@example.org', 'c@example.org');
		const withSeats = (capacity: number) => ({ ...WEDNESDAY, capacity });
		await expect(editEvent(ctx, id, withSeats(1))).rejects.toMatchObject({
			code: 'conflict',
			textKey: 'events-staff:errors.fewerSeats',
			values: { count: 3 }
		});
		expect((await eventForStaff(ctx, id)).seats).toMatchObject({ capacity: 4, taken: 3 });
		await editEvent(ctx, id, withSeats(3));
		await editEvent(ctx, id, { ...withSeats(1), isOverfullMeant: true });
		expect((await eventForStaff(ctx, id)).seats).toMatchObject({ capacity: 1, taken: 3 });
		await editEvent(ctx, id, { ...withSeats(2), place: 'Aula' });
	});

	it('writes every change into the audit trail, with the reason', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		await editEvent(ctx, id, { ...WEDNESDAY, place: 'Aula' });
		await cancelEvent(ctx, id, 'Sturm');
		const entries = await ctx.db
			.selectFrom('auditEntries')
			.select(['action', 'reason', 'detailsJson'])
			.where('objectId', '=', id)
			.orderBy('id')
			.execute();
		expect(entries).toEqual([
			{ action: 'event.created', reason: null, detailsJson: {} },
			{ action: 'event.published', reason: null, detailsJson: {} },
			{ action: 'event.edited', reason: null, detailsJson: { changed: ['place'] } },
			{ action: 'event.cancelled', reason: 'Sturm', detailsJson: {} }
		]);
	});

	it('copies an event as a draft with its translations, without what came of it', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		await storeTranslation(ctx, {
			...{ ownerType: 'event', ownerId: id, key: 'title', locale: 'tr', state: 'reviewed' },
			source: WEDNESDAY.title,
			text: 'Fikir kafesi'
		});
		await recordOutcome({ ...ctx, clock: at(LATER) }, id, { turnout: 34, outcome: 'Viel.' });
		const copyId = await duplicateEvent(ctx, id);
		expect(await eventForStaff(ctx, copyId)).toMatchObject({
			slug: 'ideen-cafe-kuhwald-2',
			status: 'draft',
			turnout: null,
			outcome: null,
			revision: 0
		});
		const say = await localiser(ctx, 'event', [copyId], 'tr');
		expect(say(copyId, 'title', WEDNESDAY.title).text).toBe('Fikir kafesi');
	});

	it('has an outcome only once it has begun', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		const outcome = { turnout: 34, outcome: 'Viel.' };
		await expect(recordOutcome(ctx, id, outcome)).rejects.toMatchObject({ code: 'invalid' });
		await recordOutcome({ ...ctx, clock: at(LATER) }, id, outcome);
		expect(await eventForStaff(ctx, id)).toMatchObject({ status: 'ended', ...outcome });
	});
});

onBothDatabases('What planners read of events', (open) => {
	it('are those that are over, with small turnouts kept out of every sum', async () => {
		const ctx = { ...(await open()), clock: at(MONDAY) };
		const area = await addArea(ctx, 'F1');
		const ids: string[] = [];
		for (const title of ['Groß', 'Klein', 'Unbekannt', 'Kommt noch'])
			ids.push(await publishedEvent(ctx, { title, areaIds: [area.id] }));
		const later = { ...ctx, clock: at(LATER) };
		await editEvent(ctx, ids[3] ?? '', {
			...WEDNESDAY,
			areaIds: [area.id],
			startsOn: '2027-04-01'
		});
		await recordOutcome(later, ids[0] ?? '', { turnout: 34, outcome: 'Ein Bus am Abend.' });
		await recordOutcome(later, ids[1] ?? '', { turnout: 4, outcome: '' });
		const held = await heldEvents(later);
		expect(held.map(({ id, turnout }) => [id, turnout])).toEqual([
			[ids[0], 34],
			[ids[1], null],
			[ids[2], null]
		]);
		expect(held.map((event) => [event.isTurnoutWithheld, event.isTurnoutMissing])).toEqual([
			[false, false],
			[true, false],
			[false, true]
		]);
		for (const { areaIds, topicIds } of held) expect([areaIds, topicIds]).toEqual([[area.id], []]);
		expect(
			(await eventsByIds(later, ids)).map(({ turnout, isTurnoutWithheld }) => [
				turnout,
				isTurnoutWithheld
			])
		).toEqual([
			[34, false],
			[null, true],
			[null, false],
			[null, false]
		]);
	});
});
