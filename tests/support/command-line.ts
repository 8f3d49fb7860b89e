import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program.ts';
import { within } from '../../src/cli/surroundings.ts';

export interface Outcome {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** Runs a `mitraum` command on a database, within this process: a process of its own takes a second. */
export async function mitraum(
	databaseUrl: string,
	args: readonly string[],
	environment: Record<string, string> = {}
): Promise<Outcome> {
	const outcome: Outcome = { status: null, stdout: '', stderr: '' };
	const surroundings = {
		env: { DATABASE_URL: databaseUrl, ...environment },
		out: (text: string) => void (outcome.stdout += text),
		err: (text: string) => void (outcome.stderr += text)
	};
	outcome.status = await within(surroundings, () => run(args));
	return outcome;
}

/** Runs the real `mitraum` command: once per verb is enough. */
export function spawnMitraum(databaseUrl: string, args: readonly string[]): Outcome {
	const { PATH = '' } = process.env;
	return spawnSync(process.execPath, ['src/cli/run.js', 'mitraum', ...args], {
		encoding: 'utf8',
		env: { PATH, DATABASE_URL: databaseUrl }
	});
}

/** Writes a file for the command to read, in a folder of its own. */
export function fileWith(name: string, content: string | Uint8Array): string {
	const path = join(mkdtempSync(join(tmpdir(), 'mitraum-file-')), name);
	writeFileSync(path, content);
	return path;
}
