import { expect, test } from '@playwright/test';
import { createEvent, publishEvent } from '#lib/server/events/index.ts';
import { site } from './support/site.ts';

test('Sixty phones at once on ten seats: ten registrations, fifty on the waitlist in order', async ({
	playwright,
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

	const phone = await playwright.request.newContext({
		extraHTTPHeaders: { accept: 'text/html', origin: baseURL ?? '' }
	});
	const answers = await Promise.all(
		Array.from({ length: 60 }, (_, number) =>
			phone.post(`${baseURL}/de/events/sechzig-auf-zehn/register`, {
				form: {
					name: `Gast ${number}`,
					mail: `gast-${number}@demo.example`,
					persons: 1,
					hasConsented: 'true'
				},
				maxRedirects: 0
			})
		)
	);
	expect(new Set(answers.map((answer) => answer.status()))).toEqual(new Set([303]));

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
