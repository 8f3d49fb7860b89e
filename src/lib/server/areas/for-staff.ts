import { isSpokenLanguage } from '#lib/i18n/spoken-languages.ts';
import type { ContactPointInput } from '#lib/shared/areas/contact-point.ts';
import { writeHours } from '#lib/shared/areas/opening-hours.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { contactPointById, contactPointsFor, type ContactPoint } from './contact-points.ts';
import { canEditArea } from './policy.ts';
import { areaById, type Area, type LocalisedArea } from './queries.ts';
import { areaForResident } from './tree.ts';

export interface AreaForStaff {
	area: Area;
	above: LocalisedArea[];
	contactPoints: ContactPoint[];
}

/**
 * An area that the actor may edit, with its own contact points.
 * @throws DomainError `not-found`, also where the actor may not edit it.
 */
export async function areaForStaff(ctx: Context, id: string): Promise<AreaForStaff> {
	const area = await areaById(ctx, id);
	if (!canEditArea(ctx.actor, area)) throw new DomainError('not-found');
	const { above } = await areaForResident(ctx, area.code);
	const points = await contactPointsFor(ctx, area);
	return { area, above, contactPoints: points.filter(({ areaId }) => areaId === id) };
}

/**
 * A contact point of an area that the actor may edit, as its form shows it.
 * @throws DomainError `not-found`
 */
export async function contactPointForStaff(ctx: Context, areaId: string, id: string) {
	const { area } = await areaForStaff(ctx, areaId);
	const point = await contactPointById(ctx, id);
	if (point.areaId !== areaId) throw new DomainError('not-found');
	const { name, address, phone, mail, note, hoursJson, languagesJson } = point;
	const input: ContactPointInput = {
		name,
		address,
		phone,
		mail,
		note,
		hours: writeHours(hoursJson),
		languages: languagesJson.filter(isSpokenLanguage)
	};
	return { area, input };
}
