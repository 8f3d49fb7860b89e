import { areaPaths } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';

/** The path of each area by its id; an area nobody knows has none and gives no right. */
export async function areaPathsById(
	ctx: Context,
	areaIds: readonly string[]
): Promise<Map<string, string>> {
	const paths = await areaPaths(ctx, areaIds);
	return new Map(paths.map((path) => [path.split('/').at(-2) ?? '', path]));
}
