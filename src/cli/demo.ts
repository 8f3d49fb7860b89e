import { rmSync } from 'node:fs';
import { readConfig } from '#lib/server/platform/config.ts';
import { openApp } from '#lib/server/app.ts';
import { buildIfNeeded } from './demo/build.ts';
import { demoSettings } from './demo/settings.ts';
import { seedDemo } from './demo/seed.ts';
import { refuseTakenPort } from './demo/port.ts';
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
	say('Preparing the demo city …');
	const ctx = await openApp(config);
	const isFilled = await seedDemo(ctx);
	await ctx.db.destroy();
	if (!isFilled) say('It is there from before. For a new one: npm run demo -- --fresh');
	await serve(config);
	say(welcome(config.ORIGIN));
});

function forget({ DATABASE_URL, MAIL_DIR }: { DATABASE_URL: string; MAIL_DIR: string }): void {
	const path = DATABASE_URL.slice('file:'.length);
	for (const each of [path, `${path}-wal`, `${path}-shm`]) rmSync(each, { force: true });
	rmSync(MAIL_DIR, { force: true, recursive: true });
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
