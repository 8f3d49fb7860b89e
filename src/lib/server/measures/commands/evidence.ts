import type { Citation } from '#lib/shared/measures/evidence.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { measureForChange } from '#lib/server/measures/access.ts';
import {
	findEvidence,
	insertEvidence,
	markRemoved
} from '#lib/server/measures/evidence-repository.ts';
import { hashOfShown } from '#lib/server/measures/shown-hash.ts';
import { updateMeasure } from '#lib/server/measures/repository.ts';

/**
 * Cites a figure or a quote on a measure, frozen as it is handed in. What stands there already stays as it
 * was cited: the same thing in another state is a second citation beside it.
 * @returns whether it is new there.
 * @throws DomainError `not-found`, `forbidden`.
 */
export async function cite(ctx: Context, measureId: string, citation: Citation): Promise<boolean> {
	return inTransaction(ctx, async (tx) => {
		await measureForChange(tx, measureId);
		const { frozen, ...source } = citation;
		const id = newId();
		const isNew = await insertEvidence(tx.db, {
			id,
			measureId,
			...source,
			hash: hashOfShown(citation),
			frozenJson: frozen,
			citedBy: tx.actor.userId,
			citedAt: now(tx),
			removedBy: null,
			removedAt: null,
			removedReason: null
		});
		if (!isNew) return false;
		await updateMeasure(tx.db, measureId, { updatedAt: now(tx) });
		await record(tx, {
			action: 'evidence.cited',
			objectType: 'measure',
			objectId: measureId,
			details: { evidenceId: id, key: citation.key }
		});
		return true;
	});
}

/**
 * Takes evidence off a measure; the row stays with who, when and why.
 * @throws DomainError `not-found`, `forbidden`.
 */
export async function removeEvidence(
	ctx: Context,
	measureId: string,
	evidenceId: string,
	reason: string
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await measureForChange(tx, measureId);
		const evidence = await findEvidence(tx.db, evidenceId);
		if (evidence?.measureId !== measureId || evidence.removedAt !== null)
			throw new DomainError('not-found');
		await markRemoved(tx.db, evidenceId, {
			removedBy: tx.actor.userId,
			removedAt: now(tx),
			removedReason: reason
		});
		await record(tx, {
			action: 'evidence.removed',
			objectType: 'measure',
			objectId: measureId,
			reason,
			details: { evidenceId, key: evidence.key }
		});
	});
}
