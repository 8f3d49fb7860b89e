import { LOCALES, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { SYSTEM, VISITOR, type Actor, type Role } from '#lib/server/platform/auth/index.ts';
import { today, type Context } from '#lib/server/platform/context.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import type { OwnerType } from '#lib/shared/translations/owner-types.ts';
import type { RelativeDay, SomeTexts } from '../content/types.ts';

/** What is filled, and the ids of what is there already, by the codes of the content. */
export interface Seeding {
	/** In one transaction: a demo is filled whole or not at all. */
	ctx: Context;
	areas: Map<string, string>;
	topics: Map<string, string>;
	surveys: Map<string, string>;
	ideas: Map<string, string>;
	events: Map<string, string>;
	indicators: Map<string, string>;
	measures: Map<string, string>;
	/** Members of staff by the role they hold for the whole city. */
	staff: Map<Role, Actor>;
}

export function newSeeding(ctx: Context): Seeding {
	return {
		ctx,
		areas: new Map(),
		topics: new Map(),
		surveys: new Map(),
		ideas: new Map(),
		events: new Map(),
		indicators: new Map(),
		measures: new Map(),
		staff: new Map()
	};
}

/**
 * The context of another day: what is done with it happened then.
 * @param day counted from today
 * @param who the role of the member of staff who did it
 * @param time `HH:MM` of the municipality's clock; nothing lies in the future of a day that is today
 */
export function on(
	{ ctx, staff }: Seeding,
	day: RelativeDay,
	who: Role | 'visitor' | 'system',
	time = '10:00'
): Context {
	const instant = new Date(Math.min(instantOf(ctx, day, time).getTime(), ctx.clock().getTime()));
	const actor = who === 'visitor' ? VISITOR : who === 'system' ? SYSTEM : staff.get(who);
	if (!actor) throw new Error(`The demo has nobody who is ${who}.`);
	return { ...ctx, actor, clock: () => instant };
}

/** The day `YYYY-MM-DD` that lies so many days from today. */
export function dayOf(ctx: Context, day: RelativeDay): string {
	const date = new Date(`${today(ctx)}T12:00:00Z`);
	date.setUTCDate(date.getUTCDate() + day);
	return date.toISOString().slice(0, 10);
}

/** The instant at which the municipality's clock shows a time on a day. */
export function instantOf(ctx: Context, day: RelativeDay, time: string): Date {
	const local = Temporal.PlainDateTime.from(`${dayOf(ctx, day)}T${time}`);
	return new Date(local.toZonedDateTime(ctx.config.TIME_ZONE).epochMilliseconds);
}

/** The id behind a code of the content. */
export function idOf(ids: Map<string, string>, code: string): string {
	const id = ids.get(code);
	if (id === undefined) throw new Error(`The demo has nothing called ${code}.`);
	return id;
}

/** Stores the translations of one text, as a person has reviewed them. */
export async function translate(
	ctx: Context,
	owner: { type: OwnerType; id: string; key: string },
	texts: SomeTexts
): Promise<void> {
	for (const locale of LOCALES) {
		const text = texts[locale];
		if (locale === SOURCE_LOCALE || !text) continue;
		await storeTranslation(ctx, {
			ownerType: owner.type,
			ownerId: owner.id,
			key: owner.key,
			locale,
			source: texts.de,
			text,
			state: 'reviewed'
		});
	}
}
