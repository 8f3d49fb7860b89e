import { existsSync, rmSync } from 'node:fs';
import { readConfig } from '#lib/server/platform/config.ts';
import { buildIfNeeded } from './demo/build.ts';
import { demoSettings, type DemoSettings } from './demo/settings.ts';
import { refuseTakenPort } from './demo/port.ts';
import { runQuietly } from './demo/run-quietly.ts';
import { welcome } from './demo/welcome.ts';
import { orRefuse } from './refuse.ts';
import { serve } from './server.ts';

/** `npm run demo`: builds, fills the demo city and serves it; `-- --fresh` begins anew. */
await orRefuse(async () => {
	const settings = demoSettings(process.env);
	Object.assign(process.env, settings);
	const config = readConfig(process.env);
	await refuseTakenPort(config);
	await buildIfNeeded();
	if (process.argv.includes('--fresh')) forget(settings);
	say(
		existsSync(pathOf(settings))
			? 'The demo city is there from before. For a new one: npm run demo -- --fresh'
			: 'Preparing the demo city …'
	);
	// in a process of its own: what filling needs is not kept while serving
	await runQuietly(['src/cli/demo/seed.ts'], 'The demo city cannot be filled.');
	await serve(config);
	say(welcome(config.ORIGIN));
});

function forget(settings: DemoSettings): void {
	const path = pathOf(settings);
	for (const each of [path, `${path}-wal`, `${path}-shm`]) rmSync(each, { force: true });
	rmSync(settings.MAIL_DIR, { force: true, recursive: true });
}

function pathOf({ DATABASE_URL }: DemoSettings): string {
	return DATABASE_URL.slice('file:'.length);
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
