import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { newId } from '#lib/server/platform/db/index.ts';
import { seedDemo } from '../../../../../src/cli/demo/seed.ts';
import type { TestContext } from '../../../../support/databases.ts';

const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of its own for one test. */
export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-backup-'));
	folders.push(folder);
	return folder;
}

/** The demo city: something of every kind. */
export async function withDemo(ctx: TestContext): Promise<TestContext> {
	await seedDemo(ctx);
	return ctx;
}

/** Something that only this database holds. */
export async function withSetting(ctx: TestContext, key: string): Promise<TestContext> {
	await ctx.db
		.insertInto('settings')
		.values({ key, valueJson: ['ä😀"\\\n'] })
		.execute();
	return ctx;
}

export async function subscriptionOf(ctx: TestContext, mail: string): Promise<string> {
	const id = newId();
	await ctx.db
		.insertInto('subscriptions')
		.values({
			id,
			subjectType: 'measure',
			subjectId: 'm',
			mail,
			locale: 'de',
			state: 'confirmed',
			createdOn: '2027-01-01',
			deleteOn: '2099-12-31'
		})
		.execute();
	return id;
}
