import {
	confirmRegistration,
	createEvent,
	publishEvent,
	recordOutcome,
	register
} from '#lib/server/events/index.ts';
import { isSpokenLanguage } from '#lib/i18n/spoken-languages.ts';
import { events, type DemoEvent } from '../content/events.ts';
import { Chance } from '../content/random.ts';
import { confirmationFor } from './mail-repository.ts';
import { dayOf, idOf, on, translate, type Seeding } from './seeding.ts';

/** Registrations of what is longer over have been deleted, as promised. */
const KEPT_DAYS = 14;

/** Prepares, translates and publishes the events, lets people register, and says what came of them. */
export async function seedEvents(seeding: Seeding): Promise<void> {
	const chance = new Chance(11);
	for (const event of events) {
		const id = await announce(seeding, event);
		if (event.startsIn > -KEPT_DAYS) await letRegister(seeding, event, chance);
		if (event.outcome) await tellOutcome(seeding, event, id);
	}
}

async function announce(seeding: Seeding, event: DemoEvent): Promise<string> {
	const editor = on(seeding, announcedIn(event), 'editor');
	const day = workingDay(dayOf(seeding.ctx, event.startsIn));
	const id = await createEvent(editor, {
		slug: event.slug,
		title: event.title.de,
		description: event.description.de,
		startsOn: day,
		startsTime: event.startsAt,
		endsOn: '',
		endsTime: Temporal.PlainTime.from(event.startsAt)
			.add({ minutes: event.minutes })
			.toString({ smallestUnit: 'minute' }),
		place: event.place,
		address: event.address,
		onlineUrl: '',
		areaIds: [idOf(seeding.areas, event.area)],
		topicIds: event.topics.map((code) => idOf(seeding.topics, code)),
		languages: event.languages.filter(isSpokenLanguage),
		interpreters: event.interpreters.filter(isSpokenLanguage),
		hasChildcare: event.hasChildcare,
		isStepFree: event.isStepFree,
		capacity: event.capacity,
		registrationOpensOn: '',
		registrationClosesOn: '',
		isTrusted: false
	});
	seeding.events.set(event.slug, id);
	await translate(editor, { type: 'event', id, key: 'title' }, event.title);
	await translate(editor, { type: 'event', id, key: 'description' }, event.description);
	await publishEvent(editor, id);
	return id;
}

async function letRegister(seeding: Seeding, event: DemoEvent, chance: Chance): Promise<void> {
	const { slug, registrations, registrationLocales, interpreters } = event;
	const from = announcedIn(event);
	const days = Math.min(0, event.startsIn - 1) - from;
	for (let number = 1; number <= registrations; number += 1) {
		const locale = registrationLocales[number % registrationLocales.length] ?? 'de';
		// Whoever has only just registered for what is to come has yet to confirm.
		const isJustNow = event.startsIn > 0 && number === registrations;
		const day = isJustNow ? 0 : from + Math.floor((days * number) / registrations);
		const mail = `${slug}-${number}@demo.example`;
		const visitor = { ...on(seeding, day, 'visitor', isJustNow ? '23:59' : '12:00'), locale };
		await register(visitor, slug, {
			name: `Gast ${number}`,
			mail,
			persons: 1,
			interpreter: interpreters.includes(locale) ? locale : '',
			children: event.hasChildcare && chance.happens(25) ? 1 + chance.below(2) : 0,
			access: '',
			hasConsented: true
		});
		if (!isJustNow) await confirmRegistration(visitor, slug, await confirmationFor(visitor, mail));
	}
}

async function tellOutcome(seeding: Seeding, event: DemoEvent, id: string): Promise<void> {
	if (!event.outcome) return;
	const editor = on(seeding, event.startsIn + 2, 'editor');
	const { turnout, text } = event.outcome;
	await recordOutcome(editor, id, { turnout, outcome: text.de });
	await translate(editor, { type: 'event', id, key: 'outcome' }, text);
}

function announcedIn({ startsIn }: DemoEvent): number {
	return Math.min(startsIn - 21, -2);
}

/** Nobody would come on a Sunday: the nearest day from Monday to Friday. */
function workingDay(day: string): string {
	const date = Temporal.PlainDate.from(day);
	if (date.dayOfWeek === 6) return date.subtract({ days: 1 }).toString();
	if (date.dayOfWeek === 7) return date.add({ days: 1 }).toString();
	return day;
}
