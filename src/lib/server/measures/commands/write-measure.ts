import { freeSlug } from '#lib/shared/addresses/address-part.ts';
import type { MeasureInput } from '#lib/shared/measures/forms.ts';
import { areaTree, placedIn } from '#lib/server/areas/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { measureForChange, type PlacedMeasure } from '#lib/server/measures/access.ts';
import { nextNumber } from '#lib/server/measures/naming.ts';
import { canEdit } from '#lib/server/measures/policy.ts';
import {
	insertMeasure,
	insertUpdate,
	isTaken,
	replaceTags,
	updateMeasure
} from '#lib/server/measures/repository.ts';

/**
 * Takes up a measure as proposed.
 * @param note why, in public: the first line of its course.
 * @returns its id.
 * @throws DomainError `forbidden` when its areas are not all the actor's; `conflict` for a number
 * that is taken.
 */
export async function createMeasure(
	ctx: Context,
	written: MeasureInput,
	note = ''
): Promise<string> {
	const input = await withPlace(ctx, written);
	return inTransaction(ctx, async (tx) => {
		const id = newId();
		const number = input.number || (await nextNumber(tx));
		if (await isTaken(tx.db, 'number', number)) throw numberTaken(number);
		await insertMeasure(tx.db, {
			id,
			...columns(input),
			number,
			slug: await freeSlug(input.title, 'vorhaben', (slug) => isTaken(tx.db, 'slug', slug)),
			status: 'proposed',
			createdBy: tx.actor.userId,
			createdAt: now(tx),
			updatedAt: now(tx)
		});
		await replaceTags(tx.db, id, input);
		await insertUpdate(tx.db, {
			id: newId(),
			measureId: id,
			status: 'proposed',
			note,
			changedBy: tx.actor.userId,
			changedAt: now(tx)
		});
		await record(tx, {
			action: 'measure.created',
			objectType: 'measure',
			objectId: id,
			details: { number, title: input.title }
		});
		return id;
	});
}

/**
 * Writes a measure anew; its address stays.
 * @throws DomainError `not-found`, `forbidden` for areas that are not the actor's, `conflict` for a
 * number that is taken.
 */
export async function editMeasure(ctx: Context, id: string, written: MeasureInput): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const before = await measureForChange(tx, id);
		const input = await withPlace(tx, written);
		const number = input.number || before.number;
		if (number !== before.number && (await isTaken(tx.db, 'number', number)))
			throw numberTaken(number);
		const after = { ...columns(input), number };
		await updateMeasure(tx.db, id, { ...after, updatedAt: now(tx) });
		await replaceTags(tx.db, id, input);
		await record(tx, {
			action: 'measure.edited',
			objectType: 'measure',
			objectId: id,
			details: changed(before, { ...after, areaIds: input.areaIds, topicIds: input.topicIds })
		});
	});
}

/** Without an area it works in the whole city, which is an area like any other where there is one. */
async function withPlace(ctx: Context, input: MeasureInput): Promise<MeasureInput> {
	const roots = (await areaTree(ctx)).map(({ id }) => id);
	const areaIds = input.areaIds.length === 0 && roots.length === 1 ? roots : input.areaIds;
	if (!canEdit(ctx.actor, await placedIn(ctx, areaIds)))
		throw new DomainError('forbidden', 'measures-staff:errors.otherAreas');
	return { ...input, areaIds };
}

function columns(input: MeasureInput) {
	const { title, description, goals, carer, department, budgetEuro, statement, isPublic } = input;
	return {
		title,
		description,
		goals,
		carer,
		department,
		budgetEuro,
		statement,
		isPublic,
		startsOn: input.startsOn || null,
		endsOn: input.endsOn || null
	};
}

/** What was before and after, of what is not the same. */
function changed(before: PlacedMeasure, after: Partial<PlacedMeasure>): Record<string, unknown> {
	const keys = Object.keys(after) as (keyof PlacedMeasure)[];
	return Object.fromEntries(
		keys
			.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
			.map((key) => [key, { before: before[key], after: after[key] }])
	);
}

function numberTaken(number: string): DomainError {
	return new DomainError('conflict', 'measures-staff:errors.numberTaken', { number });
}
