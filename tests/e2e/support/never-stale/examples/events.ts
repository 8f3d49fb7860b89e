import {
	cancelByToken,
	cancelEvent,
	cancelForSomebody,
	confirmRegistration,
	createEvent,
	duplicateEvent,
	editEvent,
	publishEvent,
	recordOutcome,
	register,
	resendConfirmation
} from '#lib/server/events/index.ts';
import { confirmationToken, tokenFor } from '#lib/server/events/tokens.ts';
import { dayIn, type Examples, type Given } from './example.ts';

const EVENT = {
	slug: 'runder-tisch-verkehr',
	title: 'Runder Tisch Verkehr',
	description: 'Wir sprechen über Wege.',
	endsOn: '',
	startsTime: '18:00',
	endsTime: '20:00',
	place: 'Rathaus',
	address: 'Am Markt 1',
	onlineUrl: '',
	topicIds: [],
	languages: [],
	interpreters: [],
	hasChildcare: false,
	isStepFree: true,
	capacity: 1,
	registrationOpensOn: '',
	registrationClosesOn: '',
	isTrusted: false
};

export function eventExamples({ ctx, ids }: Given): Examples {
	const input = () => ({ ...EVENT, startsOn: dayIn(3), areaIds: [ids.area] });
	const registerCalled = (name: string) => register(ctx, EVENT.slug, personCalled(name));
	const registrationOf = async (name: string) => {
		const rows = ctx.db.selectFrom('registrations').select('id').where('mail', '=', mailOf(name));
		return (await rows.executeTakeFirstOrThrow()).id;
	};
	let event = '';
	return {
		'events.createEvent': {
			does: async () => {
				event = await createEvent(ctx, input());
			},
			unseen: 'a draft is seen by its editors alone'
		},
		'events.publishEvent': { does: () => publishEvent(ctx, event) },
		'events.editEvent': { does: () => editEvent(ctx, event, { ...input(), place: 'Bücherei' }) },
		'events.duplicateEvent': {
			does: () => duplicateEvent(ctx, event),
			unseen: 'the copy is a draft'
		},
		'events.register for the only seat': { does: () => registerCalled('Eins') },
		'events.resendConfirmation': {
			does: () => resendConfirmation(ctx, EVENT.slug, mailOf('Eins')),
			unseen: 'mails are read by whom they are for'
		},
		'events.confirmRegistration': {
			does: async () => {
				const token = confirmationToken(ctx, await registrationOf('Eins'));
				await confirmRegistration(ctx, EVENT.slug, token);
			}
		},
		'events.cancelForSomebody': {
			does: async () => cancelForSomebody(ctx, await registrationOf('Eins'))
		},
		'events.register for the seat that is free again': { does: () => registerCalled('Zwei') },
		'events.cancelByToken': {
			does: async () => cancelByToken(ctx, EVENT.slug, tokenFor(ctx, await registrationOf('Zwei')))
		},
		'events.cancelEvent': { does: () => cancelEvent(ctx, event, 'Der Saal ist belegt.') },
		'events.recordOutcome': {
			does: () =>
				recordOutcome({ ...ctx, clock: () => new Date(`${dayIn(60)}T12:00:00Z`) }, ids.event, {
					turnout: 33,
					outcome: 'Viele waren da.'
				})
		}
	};
}

function personCalled(name: string) {
	const needs = { interpreter: '', children: 0, access: '' };
	return { name, mail: mailOf(name), persons: 1, ...needs, hasConsented: true };
}

function mailOf(name: string): string {
	return `${name.toLowerCase()}@gast.example`;
}
