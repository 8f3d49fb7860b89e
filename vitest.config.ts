import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What the server uses of superforms; its entry brings components, which need Svelte's compiler. */
const superforms = new URL(
	'node_modules/sveltekit-superforms/dist/superValidate.js',
	import.meta.url
);

export default defineConfig({
	resolve: {
		alias: [{ find: /^sveltekit-superforms$/, replacement: fileURLToPath(superforms) }]
	},
	test: {
		include: ['tests/unit/**/*.test.ts'],
		globalSetup: ['tests/support/databases-setup.ts'],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		env: { LOG_LEVEL: 'silent' }
	}
});
