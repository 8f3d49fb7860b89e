import { defineConfig } from 'vitest/config';

export default defineConfig({
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
