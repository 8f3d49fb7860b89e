import { describe, expect, it } from 'vitest';
import { eventSchema } from '#lib/shared/events/event.ts';
import { registrationSchema } from '#lib/shared/events/registration.ts';

const event = {
	title: 'Café',
	startsOn: '2027-03-03',
	startsTime: '18:00',
	endsTime: '20:00',
	place: 'Halle'
};

/** The fields in which something is wrong. */
const wrong = (input: object) =>
	eventSchema.safeParse({ ...event, ...input }).error?.issues.map(({ path }) => path[0]) ?? [];

describe('What staff fill in about an event', () => {
	it.each([
		['is enough with title, place and time', {}, []],
		['ends after it begins', { endsTime: '18:00' }, ['endsTime']],
		['may end past midnight, on a later day', { endsTime: '01:00', endsOn: '2027-03-04' }, []],
		['has real days', { startsOn: '2027-02-30' }, ['startsOn']],
		['has real times', { startsTime: '12:61' }, ['startsTime']],
		[
			'opens registration before it closes',
			{ registrationOpensOn: '2027-03-02', registrationClosesOn: '2027-03-01' },
			['registrationClosesOn']
		],
		[
			'opens registration before it begins',
			{ registrationOpensOn: '2027-03-04' },
			['registrationOpensOn']
		],
		['has at least one seat', { capacity: 0 }, ['capacity']],
		['knows its languages', { languages: ['klingon'] }, ['languages']],
		['links to web pages only', { onlineUrl: 'javascript:alert(1)' }, ['onlineUrl']]
	])('%s', (_, input, fields) => {
		expect(wrong(input)).toEqual(fields);
	});
});

describe('What residents fill in', () => {
	const wish = { name: 'Amal', mail: ' Amal@Example.ORG ', hasConsented: true };

	it('knows a mailbox however it is written', () => {
		expect(registrationSchema.parse(wish).mail).toBe('amal@example.org');
	});

	it.each(['www.kauf.example/jetzt', 'a@b', '<b>', '\u202E\u200B'])('is no name: %s', (name) => {
		expect(registrationSchema.safeParse({ ...wish, name }).success).toBe(false);
	});

	it('brings one to four persons', () => {
		const fits = [0, 1, 4, 5].map(
			(persons) => registrationSchema.safeParse({ ...wish, persons }).success
		);
		expect(fits).toEqual([false, true, true, false]);
	});
});
