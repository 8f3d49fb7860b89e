import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { expect, test } from '@playwright/test';
import { createEvent, publishEvent } from '#lib/server/events/index.ts';
import { site } from './support/site.ts';

test('Sixty phones at once on ten seats: ten registrations, fifty on the waitlist in order', async ({
	baseURL
}) => {
	const ctx = await site();
	const id = await createEvent(ctx, {
		slug: 'sechzig-auf-zehn',
		title: 'Zehn Stühle',
		description: '',
		startsOn: '2099-06-06',
		startsTime: '18:00',
		endsOn: '',
		endsTime: '19:00',
		place: 'Saal',
		address: '',
		onlineUrl: '',
		areaIds: [],
		topicIds: [],
		languages: ['de'],
		interpreters: [],
		hasChildcare: false,
		isStepFree: true,
		capacity: 10,
		registrationOpensOn: '',
		registrationClosesOn: '',
		isTrusted: false
	});
	await publishEvent(ctx, id);

	const phones = Array.from({ length: 60 }, (_, number) => number);
	const statuses = await Promise.all(
		phones.map((number) => registerOnPhone(baseURL ?? '', number))
	);
	expect(new Set(statuses)).toEqual(new Set([303]));

	const rows = await ctx.db
		.selectFrom('registrations')
		.select('state')
		.where('eventId', '=', id)
		.orderBy('position')
		.execute();
	expect(rows.map(({ state }) => state)).toEqual([
		...Array<string>(10).fill('registered'),
		...Array<string>(50).fill('waitlisted')
	]);
});

/** From a network of its own, as sixty people at home. */
async function registerOnPhone(origin: string, number: number): Promise<number | undefined> {
	const form = new URLSearchParams({
		name: `Gast ${number}`,
		mail: `gast@phone-${number}.example`,
		persons: '1',
		hasConsented: 'true'
	});
	const { host, port } = new URL(origin);
	const sent = request({
		...{ host: '127.0.0.1', port, localAddress: `127.0.1.${number + 1}` },
		...{ method: 'POST', path: '/de/events/sechzig-auf-zehn/register' },
		headers: {
			...{ host, origin, accept: 'text/html' },
			'content-type': 'application/x-www-form-urlencoded'
		}
	});
	sent.end(form.toString());
	const [answer] = (await once(sent, 'response')) as [IncomingMessage];
	answer.resume();
	return answer.statusCode;
}
