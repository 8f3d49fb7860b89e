import { expect, it } from 'vitest';
import { ConfigError, readConfig } from '#lib/server/platform/config.ts';
import { TEST_SECRET } from '../../../support/databases.ts';

const refusal = (environment: Record<string, string>) => {
	try {
		readConfig({ SECRET_KEY: TEST_SECRET, ...environment });
		return null;
	} catch (cause) {
		return cause instanceof ConfigError ? cause.message : String(cause);
	}
};

it('Settings have sensible values of their own, except for the secret', () => {
	const config = readConfig({ SECRET_KEY: TEST_SECRET, PORT: '' });
	expect(config).toMatchObject({
		DATABASE_URL: 'file:data/mitraum.db',
		PORT: 3000,
		TIME_ZONE: 'Europe/Berlin',
		IS_DEMO: false
	});
});

it.each([
	[
		{ SECRET_KEY: '' },
		'The setting SECRET_KEY is missing: set it to at least 32 random characters.'
	],
	[{ SECRET_KEY: 'short' }, 'The setting SECRET_KEY must be at least 32 random characters.'],
	[{ SECRET_KEY: `changeme${'x1y2z3w4'.repeat(6)}` }, /SECRET_KEY looks like a default/],
	[{ SECRET_KEY: 'a'.repeat(40) }, /SECRET_KEY looks like a default/],
	[{ DATABASE_URL: 'mysql://x' }, 'The setting DATABASE_URL must be file:PATH or postgres://….'],
	[{ PORT: '99999' }, /^The setting PORT /],
	[{ ORIGIN: 'https://stadt.example' }, /^ORIGIN is https, .* set ADDRESS_HEADER /],
	[
		{ SECURITY_CONTACT: 'it@stadt.example' },
		'The setting SECURITY_CONTACT must be mailto:… or https://….'
	],
	[{ XFF_DEPTH: '0' }, 'The setting XFF_DEPTH must be at least 1.'],
	[{ ORIGIN: 'example.org' }, 'The setting ORIGIN must be an http(s) address.'],
	[{ TIME_ZONE: 'Europe/Frankfurt' }, 'The setting TIME_ZONE must be an IANA time zone.'],
	[{ SMTP_URL: 'mail.example.org' }, 'The setting SMTP_URL must be smtp://… or smtps://….']
])('A wrong setting is named in one sentence: %j', (environment, sentence) => {
	expect(refusal(environment)).toMatch(sentence);
});
