import { spawn } from 'node:child_process';
import { ConfigError } from '#lib/server/platform/config.ts';

/**
 * Runs a program of Mitraum in a process of its own and shows what it said only if it fails.
 * @param failure the sentence for that case
 * @throws ConfigError with that sentence.
 */
export async function runQuietly(parameters: string[], failure: string): Promise<void> {
	const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => said.push(chunk));
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code === 0) return;
	process.stderr.write(Buffer.concat(said));
	throw new ConfigError(failure);
}
