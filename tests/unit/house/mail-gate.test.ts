import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { filesBelow, importsOf, read } from './support/sources.ts';

const files = filesBelow('src').filter((path) => /\.ts$/.test(path));
const inMail = (path: string) => path.startsWith('src/lib/server/platform/mail/');
const naming = (pattern: RegExp) =>
	files.filter((path) => !inMail(path) && pattern.test(read(path)));

/** Who writes to an address without its passing the gate just now, and why. */
const ADMITTED_BEFORE = {
	'src/lib/server/events/mails/participant-mail.ts': 'staff or others have changed something',
	'src/lib/server/notifications/tell.ts': 'only to those who have confirmed'
};

/** What visitors bring about by typing an address, and what passes it through the gate. */
const TYPED = {
	'src/routes/(public)/boards/[slug]/new/+page.server.ts':
		'src/lib/server/notifications/subscribe.ts',
	'src/routes/(public)/events/[slug]/register/+page.server.ts':
		'src/lib/server/events/commands/register.ts',
	'src/routes/(public)/events/[slug]/register/thanks/+page.server.ts':
		'src/lib/server/events/commands/resend-confirmation.ts',
	'src/routes/(public)/measures/[slug]/+page.server.ts': 'src/lib/server/notifications/subscribe.ts'
};

/** Where an address opens an account, and no mail is sent. */
const SIGNING_IN = 'src/routes/(public)/sign-in/+page.server.ts';

describe('The gate for outgoing mail', () => {
	it('is the only way to the outbox and to the mail server', () => {
		expect(naming(/insertInto\('mails'\)|nodemailer/)).toEqual([]);
		expect(naming(/as Recipient\b/)).toEqual([]);
	});

	it('is passed just now or was before, as stands here with the reason', () => {
		expect(naming(/\badmittedBefore\(/)).toEqual(Object.keys(ADMITTED_BEFORE));
		expect(naming(/\badmit\(/)).toEqual([...new Set(Object.values(TYPED))].toSorted());
	});

	it('stands behind every public form that asks for an address', async () => {
		const routes = files.filter((path) =>
			/^src\/routes\/\(public\)\/.*\+page\.server\.ts$/.test(path)
		);
		const asking: string[] = [];
		for (const route of routes)
			if (await asksForMail(importsOf(route), read(route))) asking.push(route);
		expect(asking.toSorted()).toEqual([...Object.keys(TYPED), SIGNING_IN].toSorted());
	});

	it('knows addresses by one schema alone', () => {
		expect(files.filter((path) => /z\.email\(|\.email\(\)/.test(read(path)))).toEqual([]);
	});
});

/** Whether one of the schemas that a route names has a field for a mail address. */
async function asksForMail(imports: readonly string[], source: string): Promise<boolean> {
	for (const path of imports.filter((each) => each.startsWith('src/lib/shared/'))) {
		const found: Record<string, unknown> = await import(`../../../${path}`);
		for (const [name, value] of Object.entries(found))
			if (new RegExp(`\\b${name}\\b`).test(source) && value instanceof z.ZodObject)
				if ('mail' in value.shape) return true;
	}
	return false;
}
