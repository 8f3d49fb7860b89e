import { describe, expect, it } from 'vitest';
import { canonicalMail, isMailAddress, mailboxOf } from '#lib/shared/mail/address.ts';
import { mailAddress } from '#lib/shared/typed/fields.ts';

describe('A mail address', () => {
	it.each([
		'amal@example.org',
		'a.b+c@sub.example.org',
		"o'neill@example.org",
		'müller@käse.example',
		'jürgen@straße.example',
		'пошта@приклад.укр',
		'بريد@مثال.شبكة',
		'İLKER@example.org',
		'x@xn--kse-qla.example'
	])('may be %s', (address) => {
		expect(mailAddress.safeParse(address).success).toBe(true);
	});

	it.each([
		'',
		'amal',
		'amal@',
		'@example.org',
		'amal@localhost',
		'amal@example.1',
		'amal@127.0.0.1',
		'amal@[127.0.0.1]',
		'amal@0x7f.1',
		'a b@example.org',
		'a..b@example.org',
		'.a@example.org',
		'a@b@example.org',
		'a@exa mple.org',
		'a@example.org/path',
		'a@example.org:25',
		'a@-example.org',
		'a\n@example.org',
		'a@example.org\nBcc: b@example.org',
		'"a b"@example.org',
		'<a@example.org>',
		`${'a'.repeat(65)}@example.org`,
		`a@${'a'.repeat(64)}.example`
	])('is not %j', (address) => {
		const { success, error } = mailAddress.safeParse(address);
		expect(success).toBe(false);
		expect(error?.issues.at(-1)?.message).toBe('common:errors.mail');
	});

	it('is not longer than 254 octets, and holds nothing that cannot be seen', () => {
		const labels = (count: number) => `a@${'a.'.repeat(count)}example`;
		expect([labels(122), labels(123)].map(isMailAddress)).toEqual([true, false]);
		expect(mailAddress.safeParse(labels(130)).success).toBe(false);
		for (const sign of ['\u202e', '\u200b']) {
			expect(isMailAddress(`a${sign}b@example.org`)).toBe(false);
			expect(mailAddress.parse(`a${sign}b@example.org`)).toBe('ab@example.org');
		}
	});

	it.each([
		[' Amal@Example.ORG ', 'amal@example.org'],
		['İLKER@ÖRNEK.example', 'ilker@xn--rnek-4qa.example'],
		['ILKER@example.org', 'ilker@example.org'],
		['ılgaz@example.org', 'ılgaz@example.org'],
		['Mu\u0308ller@ka\u0308se.example', 'müller@xn--kse-qla.example'],
		['MÜLLER@KÄSE.example', 'müller@xn--kse-qla.example'],
		['x@XN--KSE-QLA.example', 'x@xn--kse-qla.example']
	])('%j is kept as %s', (typed, kept) => {
		expect(mailAddress.parse(typed)).toBe(kept);
		expect(canonicalMail(kept)).toBe(kept);
	});
});

describe('A mailbox', () => {
	it.each([
		['amal@example.org', ['AMAL@example.org', 'amal+1@example.org', 'Amal+x+y@EXAMPLE.org']],
		['a.mal@gmail.com', ['amal@googlemail.com', 'A.M.A.L+news@gmail.com', 'ａｍａｌ@gmail.com']],
		['amal@yahoo.de', ['amal-news@yahoo.de', 'amal+news@yahoo.de']],
		['ilker@example.org', ['İLKER@example.org', 'ILKER@example.org', 'ılker@example.org']],
		['müller@käse.example', ['MU\u0308LLER@xn--kse-qla.example']]
	])('%s is that of its other spellings', (address, others) => {
		for (const other of others) expect(mailboxOf(other)).toBe(mailboxOf(address));
	});

	it.each([
		['a.mal@example.org', 'amal@example.org'],
		['amal-x@example.org', 'amal@example.org'],
		['amal@example.org', 'amal@example.net'],
		['+a@example.org', '+b@example.org']
	])('%s is not that of %s', (one, other) => {
		expect(mailboxOf(one)).not.toBe(mailboxOf(other));
	});
});
