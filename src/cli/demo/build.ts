import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.ts';

const BUILT = 'build/handler.js';
const SOURCES = [
	'src',
	'static',
	'migrations',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/**
 * Builds the site unless the build is newer than everything it is made from.
 * @throws ConfigError when the build fails; what it said is on the screen then.
 */
export async function buildIfNeeded(): Promise<void> {
	const newest = Math.max(...SOURCES.flatMap(timesOf));
	if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newest) return;
	process.stdout.write('Building the site; this takes about a minute …\n');
	await runQuietly(['src/cli/run.js', 'build'], 'The site cannot be built.');
}

function timesOf(path: string): number[] {
	if (!existsSync(path)) return [];
	const entry = statSync(path);
	if (!entry.isDirectory()) return [entry.mtimeMs];
	return [entry.mtimeMs, ...readdirSync(path).flatMap((name) => timesOf(join(path, name)))];
}
