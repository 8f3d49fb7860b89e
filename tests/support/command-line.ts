import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Outcome {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** Runs the real `mitraum` command on a database. */
export function mitraum(
	databaseUrl: string,
	args: readonly string[],
	environment: Record<string, string> = {}
): Outcome {
	const { PATH = '' } = process.env;
	return spawnSync(process.execPath, ['src/cli/run.js', 'mitraum', ...args], {
		encoding: 'utf8',
		env: { PATH, DATABASE_URL: databaseUrl, ...environment }
	});
}

/** Writes a file for the command to read, in a folder of its own. */
export function fileWith(name: string, content: string | Uint8Array): string {
	const path = join(mkdtempSync(join(tmpdir(), 'mitraum-file-')), name);
	writeFileSync(path, content);
	return path;
}
