import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { startMailServer } from './smtp.ts';

const TEST_SECRET = 'a-Long-And-Random-Enough-Key-4-Tests!';

/** Fills a database with the demo city and serves the built site on it, with real SMTP. */
export default async function setup(config: FullConfig): Promise<() => Promise<void>> {
	const origin = config.projects[0]?.use.baseURL ?? 'http://localhost:4173';
	if (await fetch(origin).catch(() => null))
		throw new Error(`${origin} is taken: stop what answers there or set TEST_PORT.`);
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-site-'));
	const mails = join(folder, 'mails');
	const mailServer = await startMailServer(mails);
	process.env.TEST_MAILS = mails;
	process.env.TEST_DATABASE_URL = `file:${join(folder, 'site.db')}`;
	const environment = {
		...process.env,
		DATABASE_URL: process.env.TEST_DATABASE_URL,
		ORIGIN: origin,
		PORT: new URL(origin).port,
		SECRET_KEY: TEST_SECRET,
		SMTP_URL: `smtp://127.0.0.1:${mailServer.port}`,
		MAIL_DIR: mails,
		MAIL_FROM: 'beteiligung@demo.example',
		SECURITY_CONTACT: 'mailto:it@demo.example',
		MUNICIPALITY: 'Frankfurt (Vorführung)',
		IS_DEMO: 'true',
		LOG_LEVEL: 'warn'
	};
	await run(['src/cli/demo/seed.ts'], environment);
	const site = spawn('node', ['src/cli/run.js', 'start'], { env: environment, stdio: 'inherit' });
	const endedEarly = new Promise<never>((_, reject) =>
		site.once('exit', () => reject(new Error('The site ended before it answered.')))
	);
	await Promise.race([untilReady(`${origin}/healthz`), endedEarly]);
	return async () => {
		site.kill('SIGTERM');
		await mailServer.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}

async function run(parameters: string[], env: NodeJS.ProcessEnv): Promise<void> {
	const child = spawn('node', parameters, { env, stdio: 'inherit' });
	const code = await new Promise((resolve) => child.once('exit', resolve));
	if (code !== 0) throw new Error(`node ${parameters.join(' ')} ended with ${code}`);
}

async function untilReady(address: string): Promise<void> {
	const deadline = Date.now() + 30_000;
	while (Date.now() < deadline) {
		const answer = await fetch(address).catch(() => null);
		if (answer?.ok) return;
	}
	throw new Error(`${address} does not answer`);
}
