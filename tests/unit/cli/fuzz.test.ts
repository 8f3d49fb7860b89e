import { expect, it } from 'vitest';
import { addArea } from '#lib/server/areas/index.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { chanceFor } from '../../support/fuzz/chance.ts';
import { hostileFiles, spoiltFile } from '../../support/fuzz/files.ts';
import { giveFile } from '../../support/fuzz/fuzz-imports.ts';

const SEED = 20_261_125;

onBothDatabases('An import', (open) => {
	it('of a hostile file ends with one sentence, and nothing is written', async () => {
		const ctx = await open();
		for (const code of ['F1', 'F11', 'F312'])
			await addArea(ctx, { code, level: 'sozialraum', name: `Raum ${code}` });
		const wrong: string[] = [];
		const give = async (...given: Parameters<typeof giveFile>) => {
			const complaint = await giveFile(...given);
			if (complaint) wrong.push(complaint);
		};
		const url = ctx.config.DATABASE_URL;
		for (const file of hostileFiles(chanceFor(SEED))) await give(ctx.db, url, file);
		for (let number = 0; number < 40; number += 1)
			await give(ctx.db, url, spoiltFile(chanceFor(SEED, number)), true);
		expect(wrong).toEqual([]);
	}, 60_000);
});
