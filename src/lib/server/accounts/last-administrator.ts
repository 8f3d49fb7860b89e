import { areaPaths } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { findAdministrators, lockAdministrators } from './repository.ts';

/**
 * Holds when some administrator's roles go, and fails when a part of the tree would be left without.
 * Call it inside the transaction, before the change.
 * @param isLeaving which of the active administrators' assignments are about to go.
 * @throws DomainError `conflict`.
 */
export async function keepAnAdministrator(
	tx: Context,
	isLeaving: (assignment: { id: string; userId: string }) => boolean
): Promise<void> {
	await lockAdministrators(tx.db);
	const all = await findAdministrators(tx.db);
	const paths = await areaPaths(tx);
	const reach = (areaId: string | null) => (areaId === null ? '' : (paths.get(areaId) ?? null));
	const staying = all.filter((assignment) => !isLeaving(assignment));
	const isCovered = (path: string) =>
		staying.some(({ areaId }) => {
			const reached = reach(areaId);
			return reached !== null && path.startsWith(reached);
		});
	for (const { areaId } of all.filter(isLeaving)) {
		const path = reach(areaId);
		if (path !== null && !isCovered(path))
			throw new DomainError('conflict', 'accounts:errors.lastAdministrator');
	}
}
