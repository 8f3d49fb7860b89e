import { expect, it } from 'vitest';
import {
	cancelEvent,
	editEvent,
	eventCalendar,
	publicCalendar,
	publicEventList
} from '#lib/server/events/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { addArea, at, MONDAY, publishedEvent, SLUG, WEDNESDAY } from './support.ts';

/** The content lines (RFC 5545 §3.1), unfolded. */
function linesOf(calendar: string): string[] {
	return calendar.replaceAll('\r\n ', '').split('\r\n');
}

const summaries = (calendar: string) =>
	linesOf(calendar).filter((line) => line.startsWith('SUMMARY:'));

onBothDatabases('The calendar', (open) => {
	const start = async () => ({ ...(await open()), clock: at(MONDAY) });

	it('has an event in the municipality’s time, with the rules of its clock, and stamps in UTC', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		const calendar = await eventCalendar(ctx, SLUG);
		const lines = linesOf(calendar);
		expect(lines).toEqual(
			expect.arrayContaining([
				'METHOD:PUBLISH',
				`UID:${id}@mitraum`,
				'SEQUENCE:0',
				'DTSTART;TZID=Europe/Berlin:20270303T180000',
				'DTEND;TZID=Europe/Berlin:20270303T203000',
				'DTSTAMP:20270301T100000Z',
				'LOCATION:Alte Markthalle\\, Birkenmarkt 4',
				'STATUS:CONFIRMED'
			])
		);
		const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'));
		expect(zone.join('\n')).toContain(
			'BEGIN:DAYLIGHT\nDTSTART:20270328T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200'
		);
		for (const line of calendar.split('\r\n'))
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	it('keeps the UID and counts the changes', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		await editEvent(ctx, id, { ...WEDNESDAY, startsTime: '17:00' });
		await cancelEvent(ctx, id, 'Sturm');
		expect(linesOf(await eventCalendar(ctx, SLUG))).toEqual(
			expect.arrayContaining([`UID:${id}@mitraum`, 'SEQUENCE:2', 'STATUS:CANCELLED'])
		);
	});

	it('shows the same wall clock time on either side of the change of the clocks', async () => {
		const ctx = await start();
		const day = { startsTime: '01:30', endsTime: '04:00' };
		await publishedEvent(ctx, { ...day, title: 'Frühling', startsOn: '2027-03-28' });
		await publishedEvent(ctx, { ...day, title: 'Herbst', startsOn: '2027-10-31' });
		const rows = await ctx.db
			.selectFrom('events')
			.select(['startsAt', 'endsAt'])
			.orderBy('startsAt')
			.execute();
		expect(rows).toEqual([
			{ startsAt: '2027-03-28T00:30:00.000Z', endsAt: '2027-03-28T02:00:00.000Z' },
			{ startsAt: '2027-10-30T23:30:00.000Z', endsAt: '2027-10-31T03:00:00.000Z' }
		]);
		expect(linesOf(await eventCalendar(ctx, 'herbst'))).toEqual(
			expect.arrayContaining([
				'DTSTART;TZID=Europe/Berlin:20271031T013000',
				'DTEND;TZID=Europe/Berlin:20271031T040000'
			])
		);
	});

	it('means one instant everywhere in the hour that comes twice', async () => {
		const ctx = await start();
		const night = { startsOn: '2027-10-31', startsTime: '02:30', endsTime: '04:00' };
		await publishedEvent(ctx, { ...night, title: 'Lange Nacht' });
		const [event] = (await publicEventList(ctx)).events;
		expect(event?.startsAt).toBe('2027-10-31T00:30:00.000Z');
		expect(linesOf(await eventCalendar(ctx, 'lange-nacht'))).toEqual(
			expect.arrayContaining(['DTSTART:20271031T003000Z', 'DTEND:20271031T030000Z'])
		);
	});

	it('refuses a time that the clock leaves out', async () => {
		const ctx = await start();
		await expect(
			publishedEvent(ctx, { startsOn: '2027-03-28', startsTime: '02:30', endsTime: '04:00' })
		).rejects.toMatchObject({ code: 'invalid', textKey: 'events-staff:errors.noSuchTime' });
	});

	it('of an area has what lies in it, what it lies in and what is for the whole city', async () => {
		const ctx = await start();
		const city = await addArea(ctx, 'F');
		const quarter = await addArea(ctx, 'F1', city.path);
		const block = await addArea(ctx, 'F11', quarter.path);
		const other = await addArea(ctx, 'F2', city.path);
		const areas = { Stadt: city, Viertel: quarter, Block: block, Anderswo: other };
		for (const [title, { id }] of Object.entries(areas))
			await publishedEvent(ctx, { title, areaIds: [id] });
		await publishedEvent(ctx, { title: 'Alle', areaIds: [] });
		const titles = async (code?: string) => summaries(await publicCalendar(ctx, code)).sort();
		expect(await titles('F1')).toEqual(
			['Alle', 'Block', 'Stadt', 'Viertel'].map((t) => `SUMMARY:${t}`)
		);
		expect(await titles('F2')).toEqual(['Alle', 'Anderswo', 'Stadt'].map((t) => `SUMMARY:${t}`));
		expect(await titles()).toHaveLength(5);
		await expect(publicCalendar(ctx, 'F9')).rejects.toMatchObject({ code: 'not-found' });
	});

	it('gives nobody the link for those who registered, and no draft', async () => {
		const ctx = await start();
		expect(await publicCalendar(ctx)).not.toContain('BEGIN:VEVENT');
		await publishedEvent(ctx, { onlineUrl: 'https://example.org/raum' });
		expect(await publicCalendar(ctx)).not.toContain('example.org/raum');
		expect(await eventCalendar(ctx, SLUG)).not.toContain('example.org/raum');
	});
});
