import { expect, it } from 'vitest';
import { isMissingReference } from '#lib/server/platform/db/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

onBothDatabases('A row that refers to what is not there', (open) => {
	it('is told apart from every other failure', async () => {
		const { db } = await open();
		const failureOf = (work: Promise<unknown>) =>
			work.then(
				() => null,
				(cause: unknown) => cause
			);
		const orphan = db.insertInto('measureAreas').values({ measureId: 'x', areaId: 'x' }).execute();
		expect(isMissingReference(await failureOf(orphan))).toBe(true);
		const setting = db.insertInto('settings').values({ key: 'x', valueJson: {} });
		await setting.execute();
		const taken = await failureOf(setting.execute());
		expect(taken).toBeInstanceOf(Error);
		expect(isMissingReference(taken)).toBe(false);
	});
});
