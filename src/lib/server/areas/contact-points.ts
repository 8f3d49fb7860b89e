import type { ContactPointInput } from '#lib/shared/areas/contact-point.ts';
import { readHours, type OpeningHours } from '#lib/shared/areas/opening-hours.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { localiser } from '#lib/server/translations/index.ts';
import {
	deleteContactPoint,
	findContactPoint,
	findContactPointsOf,
	insertContactPoint,
	updateContactPoint
} from './contact-point-repository.ts';
import { canEditArea } from './policy.ts';
import { areaById, coveringIds } from './queries.ts';
import type { ContactPointTable } from './tables.ts';

/** Where residents of an area find help, with its texts in the language of the page. */
export interface ContactPoint {
	id: string;
	areaId: string;
	name: LocalText;
	address: string;
	phone: string;
	mail: string;
	hours: OpeningHours[];
	/** ISO 639-1 codes. */
	languages: string[];
	note: LocalText;
}

/** The contact points of an area itself; where it has none, those of the nearest area above. */
export async function contactPointsFor(
	ctx: Context,
	area: { path: string }
): Promise<ContactPoint[]> {
	const ids = coveringIds(area);
	const rows = await findContactPointsOf(ctx.db, ids);
	const nearest = ids.findLast((id) => rows.some(({ areaId }) => areaId === id));
	const say = await localiser(
		ctx,
		'contactPoint',
		rows.map(({ id }) => id)
	);
	return rows
		.filter(({ areaId }) => areaId === nearest)
		.map(({ id, areaId, name, address, phone, mail, hoursJson, languagesJson, note }) => ({
			id,
			areaId,
			name: say(id, 'name', name),
			address,
			phone,
			mail,
			hours: hoursJson,
			languages: languagesJson,
			note: say(id, 'note', note)
		}));
}

/** One contact point with its source texts. @throws DomainError `not-found` */
export async function contactPointById(ctx: Context, id: string): Promise<ContactPointTable> {
	const row = await findContactPoint(ctx.db, id);
	if (!row) throw new DomainError('not-found');
	return row;
}

/**
 * Adds a contact point to an area.
 * @returns its id. @throws DomainError `forbidden`, `not-found`, `invalid` for unreadable hours.
 */
export async function addContactPoint(
	ctx: Context,
	areaId: string,
	input: ContactPointInput
): Promise<string> {
	await authorise(ctx, areaId);
	return inTransaction(ctx, async (tx) => {
		const id = newId();
		await insertContactPoint(tx.db, { id, areaId, ...columnsOf(tx, input) });
		await record(tx, { action: 'contactPoint.added', objectType: 'contactPoint', objectId: id });
		return id;
	});
}

/** @throws DomainError `forbidden`, `not-found`, `invalid` for unreadable hours */
export async function editContactPoint(
	ctx: Context,
	id: string,
	input: ContactPointInput
): Promise<void> {
	const before = await contactPointById(ctx, id);
	await authorise(ctx, before.areaId);
	await inTransaction(ctx, async (tx) => {
		await updateContactPoint(tx.db, id, columnsOf(tx, input));
		await record(tx, {
			action: 'contactPoint.edited',
			objectType: 'contactPoint',
			objectId: id,
			details: { before }
		});
	});
}

/** A place that has closed is shown no more; what it was stays in the audit trail. */
export async function removeContactPoint(ctx: Context, id: string): Promise<void> {
	const before = await contactPointById(ctx, id);
	await authorise(ctx, before.areaId);
	await inTransaction(ctx, async (tx) => {
		await deleteContactPoint(tx.db, id);
		await record(tx, {
			action: 'contactPoint.removed',
			objectType: 'contactPoint',
			objectId: id,
			details: { before }
		});
	});
}

async function authorise(ctx: Context, areaId: string): Promise<void> {
	if (!canEditArea(ctx.actor, await areaById(ctx, areaId))) throw new DomainError('forbidden');
}

function columnsOf(tx: Context, input: ContactPointInput) {
	const { name, address, phone, mail, hours, languages, note } = input;
	const hoursJson = readHours(hours);
	if (!hoursJson) throw new DomainError('invalid', 'areas-staff:errors.hours');
	return {
		name,
		address,
		phone,
		mail,
		hoursJson,
		languagesJson: languages,
		note,
		updatedAt: now(tx)
	};
}
