import { today, type Context } from '#lib/server/platform/context.ts';
import { findNumbersEnding } from './repository.ts';

/** The next number of the year: `M 01/26`, `M 02/26` … */
export async function nextNumber(ctx: Context): Promise<string> {
	const ending = `/${today(ctx).slice(2, 4)}`;
	const numbers = await findNumbersEnding(ctx.db, ending);
	const counted = numbers.map((number) => Number(number.match(/(\d+)\/\d+$/)?.[1] ?? 0));
	return `M ${String(Math.max(0, ...counted) + 1).padStart(2, '0')}${ending}`;
}
