import { expect, it } from 'vitest';
import '#lib/server/app.ts';
import { createMeasure } from '#lib/server/measures/index.ts';
import { ROLES, type Actor } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { waitingFor } from '../../../../src/routes/staff/waiting.ts';
import { timesAsked } from '../../../support/count-queries.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { measureInput } from '../../../support/measures.ts';
import { addCity } from '../../server/boards/support.ts';
import { openBoard, parkEvent, parkIdea } from '../../server/planning/support.ts';
import { finishedSurvey } from '../../server/surveys/support.ts';

const everyRole: Actor = {
	userId: null,
	name: 'Ada',
	isSystem: false,
	assignments: ROLES.map((role) => ({ role, areaId: null, areaPath: null }))
};

async function addObjects(ctx: Context): Promise<void> {
	await finishedSurvey(ctx);
	const board = await openBoard(ctx);
	await parkIdea(ctx, board.slug, 'north', 6);
	await parkEvent(ctx, ['north'], 12);
	await createMeasure(ctx, measureInput());
}

onBothDatabases('The staff home', (open) => {
	it('asks the database as often for much as for little', async () => {
		const ctx = { ...(await open()), clock: () => new Date('2027-04-01T10:00:00Z') };
		await addCity(ctx);
		await addObjects(ctx);
		const home = () =>
			timesAsked(ctx, (counted) => waitingFor({ ...counted, actor: everyRole, memory: new Map() }));
		const few = await home();
		for (let more = 0; more < 3; more += 1) await addObjects(ctx);
		expect(await home()).toBe(few);
		expect(few).toBeLessThanOrEqual(61);
	});
});
