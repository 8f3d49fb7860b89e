import { existsSync } from 'node:fs';
import { ConfigError, currentConfig } from '#lib/server/platform/config.ts';
import { orRefuse } from './refuse.ts';
import { serve } from './server.ts';

/** `npm start`: serves what `npm run build` made. */
await orRefuse(async () => {
	const config = currentConfig();
	if (!existsSync('build/handler.js'))
		throw new ConfigError('There is no build: run npm run build first.');
	await serve(config);
});
