import { cite, hashOfShown } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { citationsOf, placeOf } from './citations-of.ts';

/**
 * Cites what stands behind a cell on a measure, exactly as the planner saw it.
 * @param seen key and hash as `cellFor` gave them.
 * @returns whether it is new there.
 * @throws DomainError `conflict` when it is gone or shows something else by now; `not-found`, `forbidden`
 * for the measure.
 */
export async function citeFromCell(
	ctx: Context,
	place: { area: string; topic: string },
	seen: { key: string; hash: string },
	measureId: string
): Promise<boolean> {
	const { citations } = await citationsOf(ctx, await placeOf(ctx, place.area, place.topic), {
		ideas: 1,
		key: seen.key
	});
	const citation = citations.find(({ key }) => key === seen.key);
	if (!citation) throw new DomainError('conflict', 'planning-staff:errors.figureGone');
	if (hashOfShown(citation) !== seen.hash)
		throw new DomainError('conflict', 'planning-staff:errors.figureChanged');
	return cite(ctx, measureId, citation);
}
