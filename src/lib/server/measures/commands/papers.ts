import type { PaperInput } from '#lib/shared/measures/forms.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { measureForChange } from '#lib/server/measures/access.ts';
import {
	deletePaper,
	findPapers,
	insertPaper,
	updateMeasure
} from '#lib/server/measures/repository.ts';

/** Names a paper of the council on a measure. @throws DomainError `not-found`, `forbidden`. */
export async function addPaper(ctx: Context, measureId: string, paper: PaperInput): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await measureForChange(tx, measureId);
		await insertPaper(tx.db, { id: newId(), measureId, ...paper });
		await updateMeasure(tx.db, measureId, { updatedAt: now(tx) });
		await record(tx, {
			action: 'measure.paper-added',
			objectType: 'measure',
			objectId: measureId,
			details: { ...paper }
		});
	});
}

/** Takes a paper off a measure. @throws DomainError `not-found`, `forbidden`. */
export async function removePaper(ctx: Context, measureId: string, paperId: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await measureForChange(tx, measureId);
		const paper = (await findPapers(tx.db, [measureId])).find(({ id }) => id === paperId);
		if (!paper) throw new DomainError('not-found');
		await deletePaper(tx.db, paperId);
		await record(tx, {
			action: 'measure.paper-removed',
			objectType: 'measure',
			objectId: measureId,
			details: { number: paper.number, title: paper.title }
		});
	});
}
