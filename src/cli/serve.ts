import { existsSync } from 'node:fs';
import { ConfigError, currentConfig } from '#lib/server/platform/config.ts';
import { serve } from './server.ts';

/** `npm start`: serves what `npm run build` made, or says in one sentence why it cannot. */
try {
	const config = currentConfig();
	if (!existsSync('build/handler.js'))
		throw new ConfigError('There is no build: run npm run build first.');
	await serve(config);
} catch (cause) {
	const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
	process.stderr.write(
		cause instanceof ConfigError ? `${reason}\n` : `Mitraum cannot start: ${reason}.\n`
	);
	process.exit(1);
}
