import { build, createServer } from 'vite';

/** `npm run build` and `npm run dev`: Vite, under the Node that Mitraum needs. */
if (process.env.npm_lifecycle_event === 'dev') {
	const server = await createServer();
	await server.listen();
	server.printUrls();
} else {
	await build();
}
