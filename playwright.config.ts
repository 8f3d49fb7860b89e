import { defineConfig } from '@playwright/test';
import { browser } from './tests/support/browser.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/support/site-setup.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	forbidOnly: true,
	reporter: [['list'], ['json']],
	use: {
		baseURL: `http://localhost:${process.env.TEST_PORT ?? 4173}`,
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		viewport: { width: 390, height: 844 },
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: browser,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
