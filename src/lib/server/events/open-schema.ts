import { z } from 'zod';
import { localTextSchema } from '#lib/shared/translations/local-text-schema.ts';
import { openPageShape } from '#lib/shared/lists/open-page.ts';
import { SEATS_IN_WORDS } from '#lib/shared/events/seats.ts';
import { EVENT_STATUSES } from '#lib/shared/events/lifecycle.ts';
import type { EventCard } from './queries/cards.ts';

const tag = z.strictObject({ code: z.string(), name: localTextSchema });

const openEvent = z.strictObject({
	id: z.uuid(),
	slug: z.string(),
	status: z.enum(EVENT_STATUSES),
	title: localTextSchema,
	startsAt: z.iso.datetime(),
	endsAt: z.iso.datetime(),
	startsOn: z.iso.date(),
	endsOn: z.iso.date(),
	place: z.string(),
	address: z.string(),
	areas: z.array(tag),
	topics: z.array(tag),
	languages: z.array(z.string()),
	interpreters: z.array(z.string()),
	hasChildcare: z.boolean(),
	isStepFree: z.boolean(),
	window: z.enum(['open', 'early', 'late', 'over', 'cancelled']),
	seats: z.enum(SEATS_IN_WORDS),
	isUnlimited: z.boolean(),
	turnout: z.number().nullable(),
	outcome: localTextSchema.nullable()
}) satisfies z.ZodType<EventCard>;

/** What `publicEventList` answers. */
export const openEventsSchema = z.strictObject({ ...openPageShape, events: z.array(openEvent) });
