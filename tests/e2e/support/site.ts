import { test } from '@playwright/test';
import { readConfig } from '#lib/server/platform/config.ts';
import { openApp } from '#lib/server/app.ts';
import type { Context } from '#lib/server/platform/context.ts';

let opened: Promise<Context> | undefined;

/** Where the site under test is. */
export function origin(): string {
	return test.info().project.use.baseURL ?? '';
}

/** The database that the site under test serves, to prepare what a journey begins with. */
export function site(): Promise<Context> {
	opened ??= openApp(
		readConfig({
			DATABASE_URL: process.env.TEST_DATABASE_URL,
			SECRET_KEY: 'another-Key-Because-Nothing-Is-Signed-Here-4',
			LOG_LEVEL: 'silent'
		})
	);
	return opened;
}
