import { describe, expect, it } from 'vitest';
import {
	canonicalMail,
	isMailAddress,
	mailAddress,
	mailboxOf,
	optionalMailAddress
} from '#lib/shared/mail/address.ts';

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
		'a\u202eb@example.org',
		'a\u200bb@example.org',
		`${'a'.repeat(65)}@example.org`,
		`a@${'a'.repeat(64)}.example`,
		`a@${'a.'.repeat(130)}example`
	])('is not %j', (address) => {
		const { success, error } = mailAddress.safeParse(address);
		expect(success).toBe(false);
		expect(error?.issues.at(-1)?.message).toBe('common:errors.mail');
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

	it('may be left out where that is allowed, and only then', () => {
		expect(optionalMailAddress.parse(' ')).toBe('');
		expect(optionalMailAddress.parse(undefined)).toBe('');
		expect(optionalMailAddress.safeParse('amal').success).toBe(false);
		expect(isMailAddress('')).toBe(false);
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
