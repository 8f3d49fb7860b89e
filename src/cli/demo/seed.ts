import { openApp } from '#lib/server/app.ts';
import { areaTree } from '#lib/server/areas/index.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { seedBoards } from './seed/boards.ts';
import { seedAreas, seedContactPoints, seedTopics } from './seed/city.ts';
import { seedEvents } from './seed/events.ts';
import { seedEvidence } from './seed/evidence.ts';
import { seedIndicators } from './seed/indicators.ts';
import { seedMeasures } from './seed/measures.ts';
import { seedResponses } from './seed/responses.ts';
import { markSentBefore } from './seed/mail-repository.ts';
import { newSeeding, on } from './seed/seeding.ts';
import { seedStaff } from './seed/staff.ts';
import { seedSurveys } from './seed/surveys.ts';

/**
 * Fills a database with the demo city, all or nothing; one that holds areas is left as it is.
 * @returns whether it was filled.
 */
export async function seedDemo(ctx: Context): Promise<boolean> {
	if ((await areaTree(ctx)).length > 0) return false;
	await inTransaction(ctx, async (tx) => {
		const seeding = newSeeding(tx);
		await seedAreas(seeding);
		await seedContactPoints(seeding);
		await seedTopics(seeding);
		await seedStaff(seeding);
		await seedSurveys(seeding);
		await seedResponses(seeding);
		await seedIndicators(seeding);
		await seedEvents(seeding);
		await seedBoards(seeding);
		await seedMeasures(seeding);
		await seedEvidence(seeding);
		await markSentBefore(tx, on(seeding, 0, 'system', '00:00').clock().toISOString());
	});
	return true;
}

if (import.meta.main) {
	const ctx = await openApp();
	await seedDemo(ctx);
	await ctx.db.destroy();
}
