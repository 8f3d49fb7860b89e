import { openApp } from '#lib/server/app.ts';
import { areaTree } from '#lib/server/areas/index.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { seedAreas, seedTopics } from './seed/city.ts';
import { seedIndicators } from './seed/indicators.ts';
import { newSeeding } from './seed/seeding.ts';
import { seedStaff } from './seed/staff.ts';
import { endFinishedSurvey, seedSurveys } from './seed/surveys.ts';

/**
 * Fills a database with the demo city, all or nothing; one that holds areas is left as it is.
 * @returns whether it was filled.
 */
export async function seedDemo(ctx: Context): Promise<boolean> {
	if ((await areaTree(ctx)).length > 0) return false;
	await inTransaction(ctx, async (tx) => {
		const seeding = newSeeding(tx);
		await seedAreas(seeding);
		await seedTopics(seeding);
		await seedStaff(seeding);
		await seedSurveys(seeding);
		await endFinishedSurvey(seeding);
		await seedIndicators(seeding);
	});
	return true;
}

if (import.meta.main) {
	const ctx = await openApp();
	await seedDemo(ctx);
	await ctx.db.destroy();
}
