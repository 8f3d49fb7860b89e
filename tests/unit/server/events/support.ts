import type { EventInput } from '#lib/shared/events/event.ts';
import type { RegistrationInput } from '#lib/shared/events/registration.ts';
import {
	confirmRegistration,
	createEvent,
	publishEvent,
	register
} from '#lib/server/events/index.ts';
import type { Actor, Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';

/** A Monday morning in winter, local time 11:00. */
export const MONDAY = new Date('2027-03-01T10:00:00Z');

export const at = (instant: string | Date) => () => new Date(instant);

/** An event on Wednesday evening in the municipality's time. */
export const WEDNESDAY: EventInput = {
	title: 'Ideen-Café Kuhwald',
	description: 'Fünf Tische, drei Runden.',
	startsOn: '2027-03-03',
	startsTime: '18:00',
	endsOn: '',
	endsTime: '20:30',
	place: 'Alte Markthalle',
	address: 'Birkenmarkt 4',
	onlineUrl: '',
	areaIds: [],
	topicIds: [],
	languages: ['de'],
	interpreters: ['tr'],
	hasChildcare: true,
	isStepFree: true,
	capacity: null,
	registrationOpensOn: '',
	registrationClosesOn: '',
	isTrusted: false
};

export const SLUG = 'ideen-cafe-kuhwald';

export async function publishedEvent(ctx: Context, input: Partial<EventInput> = {}) {
	const id = await createEvent(ctx, { ...WEDNESDAY, ...input });
	await publishEvent(ctx, id);
	return id;
}

export function wish(mail: string, input: Partial<RegistrationInput> = {}): RegistrationInput {
	return {
		name: `Person ${mail.split('@')[0]}`,
		mail,
		persons: 1,
		interpreter: '',
		children: 0,
		access: '',
		hasConsented: true,
		...input
	};
}

/** Registers somebody for the event at `SLUG`, and confirms it by the link in the mail, which is gone then. */
export async function attend(ctx: Context, input: RegistrationInput): Promise<void> {
	await register(ctx, SLUG, input);
	await confirmRegistration(ctx, SLUG, await confirmationOf(ctx, input.mail));
	await ctx.db.deleteFrom('mails').where('bodyText', 'like', '%/confirm/%').execute();
}

/** Lets some people attend the event at `SLUG`, one after another. */
export async function registerAll(ctx: Context, ...mails: string[]): Promise<void> {
	for (const mail of mails) await attend(ctx, wish(mail));
}

/** The token in the newest mail that asks an address to confirm. */
export async function confirmationOf(ctx: Context, mail: string): Promise<string> {
	const rows = await ctx.db
		.selectFrom('mails')
		.select('bodyText')
		.where('recipient', '=', mail)
		.orderBy('id', 'desc')
		.execute();
	const tokens = rows.flatMap(({ bodyText }) => /\/confirm\/(\S+)/.exec(bodyText ?? '')?.[1] ?? []);
	return tokens[0] ?? '';
}

/** Who has which state, in order of arrival: `['a registered', 'b waitlisted']`. */
export async function statesOf(ctx: Context, eventId: string): Promise<string[]> {
	const rows = await ctx.db
		.selectFrom('registrations')
		.select(['mail', 'state'])
		.where('eventId', '=', eventId)
		.orderBy('position')
		.execute();
	return rows.map(({ mail, state }) => `${mail?.split('@')[0] ?? '–'} ${state}`);
}

export interface QueuedMail {
	recipient: string | null;
	subject: string | null;
	bodyText: string | null;
	attachmentsJson: { filename: string; contentType: string; content: string }[] | null;
}

/** The mails in the outbox, the oldest first, and empties it. */
export async function takeMails(ctx: Context): Promise<QueuedMail[]> {
	const mails = await ctx.db
		.selectFrom('mails')
		.select(['recipient', 'subject', 'bodyText', 'attachmentsJson'])
		.orderBy('id')
		.execute();
	await ctx.db.deleteFrom('mails').execute();
	return mails;
}

/** The token in a mail's cancellation link. */
export function tokenIn(mail: QueuedMail | undefined): string {
	return /\/cancel\/([\w-]+)/.exec(mail?.bodyText ?? '')?.[1] ?? '';
}

/** An area below another one. */
export async function addArea(ctx: Context, code: string, parentPath = '/') {
	const id = newId();
	const path = `${parentPath}${id}/`;
	await ctx.db
		.insertInto('areas')
		.values({
			id,
			code,
			officialCode: code,
			level: 'stadtteil',
			name: code,
			parentId: parentPath.split('/').at(-2) || null,
			path,
			population: null,
			outlineJson: null,
			shapeJson: null,
			validFrom: null,
			validUntil: null,
			createdAt: '2027-01-01T00:00:00.000Z',
			updatedAt: '2027-01-01T00:00:00.000Z'
		})
		.execute();
	return { id, path };
}

/** Somebody with one role, for the whole city or an area. */
export function someone(role: Role, area: { id: string; path: string } | null = null): Actor {
	return {
		userId: null,
		name: role,
		assignments: [{ role, areaId: area?.id ?? null, areaPath: area?.path ?? null }],
		isSystem: false
	};
}
