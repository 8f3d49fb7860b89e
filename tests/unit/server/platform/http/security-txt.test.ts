import { expect, it } from 'vitest';
import { readConfig } from '#lib/server/platform/config.ts';
import { securityTxt } from '#lib/server/platform/http/security-txt.ts';
import { TEST_SECRET } from '../../../../support/databases.ts';

const clock = () => new Date('2026-11-25T21:00:00Z');
const configWith = (contact: string) =>
	readConfig({
		SECRET_KEY: TEST_SECRET,
		ORIGIN: 'http://stadt.example',
		SECURITY_CONTACT: contact
	});

it('Whoever finds a weakness reads whom to tell, and that somebody still reads it', () => {
	expect(securityTxt({ clock, config: configWith('mailto:it@stadt.example') })).toBe(
		`Contact: mailto:it@stadt.example
Expires: 2027-05-24T00:00:00.000Z
Preferred-Languages: de, en
Canonical: http://stadt.example/.well-known/security.txt
`
	);
});

it('Where the operator names nobody there is no such file', () => {
	expect(() => securityTxt({ clock, config: configWith('') })).toThrow('not-found');
});
