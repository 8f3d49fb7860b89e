import type { StatusInput } from '#lib/shared/measures/forms.ts';
import { mayFollow } from '#lib/shared/measures/lifecycle.ts';
import { tell, type Subject } from '#lib/server/notifications/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { textsInAllLanguages } from '#lib/server/translations/index.ts';
import { textIn } from '#lib/shared/translations/local-text.ts';
import { measureForChange } from '#lib/server/measures/access.ts';
import { concernedSubjects } from '#lib/server/measures/concerned.ts';
import { insertUpdate, updateMeasure } from '#lib/server/measures/repository.ts';
import type { MeasureTable } from '#lib/server/measures/tables.ts';

/**
 * Moves a measure on, says why in public, and tells whoever follows it or an idea it cites.
 * @returns how many people are written to.
 * @throws DomainError `not-found`, `forbidden`, `conflict` when the status cannot follow.
 */
export async function changeStatus(
	ctx: Context,
	id: string,
	{ status, note }: StatusInput
): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const measure = await measureForChange(tx, id);
		if (!mayFollow(measure.status, status))
			throw new DomainError('conflict', 'measures-staff:errors.statusCannotFollow');
		const updateId = newId();
		await updateMeasure(tx.db, id, { status, updatedAt: now(tx) });
		await insertUpdate(tx.db, {
			id: updateId,
			measureId: id,
			status,
			note,
			changedBy: tx.actor.userId,
			changedAt: now(tx)
		});
		await record(tx, {
			action: 'measure.status-changed',
			objectType: 'measure',
			objectId: id,
			reason: note,
			details: { from: measure.status, to: status }
		});
		if (!measure.isPublic) return 0;
		return tellConcerned(tx, { ...measure, status }, note, await concernedSubjects(tx, id));
	});
}

async function tellConcerned(
	tx: Context,
	measure: MeasureTable,
	note: string,
	subject: Subject[]
): Promise<number> {
	const textsOf = await textsInAllLanguages(tx, { measure: [measure.id] });
	const titles = textsOf('measure', measure.id, 'title', measure.title);
	return tell(tx, {
		subject,
		kind: 'measures.status',
		path: `/measures/${measure.slug}`,
		values: ({ t, locale }) => ({
			number: measure.number,
			title: textIn(titles, locale).text,
			status: t(`measures:status.${measure.status}`)
		}),
		quote: note
	});
}
