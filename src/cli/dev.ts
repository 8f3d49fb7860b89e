import { createServer } from 'vite';
import { currentConfig } from '#lib/server/platform/config.ts';
import { orRefuse } from './refuse.ts';

/** `npm run dev`: serves from the sources and reloads what changes. */
await orRefuse(async () => {
	const { PORT, HOST } = currentConfig();
	const server = await createServer({ server: { port: PORT, host: HOST } });
	await server.listen();
	server.printUrls();
});
