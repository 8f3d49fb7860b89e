import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const superforms = new URL('./node_modules/sveltekit-superforms/dist/', import.meta.url);

export default defineConfig({
	resolve: {
		alias: [
			{
				// The part for the server: the whole brings components, which only Kit can read.
				find: /^sveltekit-superforms$/,
				replacement: fileURLToPath(new URL('superValidate.js', superforms))
			}
		]
	},
	test: {
		include: ['tests/unit/**/*.test.ts'],
		globalSetup: ['tests/support/databases-setup.ts'],
		maxWorkers: 2,
		// No file changes what others see (no mocks, no timers of its own), so they share what they import.
		isolate: false,
		testTimeout: 30_000,
		hookTimeout: 60_000,
		env: { LOG_LEVEL: 'silent' }
	}
});
