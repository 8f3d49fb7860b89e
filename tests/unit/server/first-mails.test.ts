import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { LOCALES, type Locale } from '#lib/i18n/registry.ts';
import { changePhase, createBoard, submitIdea } from '#lib/server/boards/index.ts';
import { cancelEvent, editEvent, register, resendConfirmation } from '#lib/server/events/index.ts';
import { MAIL_KINDS } from '#lib/server/events/mails/calendar-file.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import { createMeasure, followMeasure } from '#lib/server/measures/index.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { mailJobs, transportFor } from '#lib/server/platform/mail/index.ts';
import { ideaSchema } from '#lib/shared/boards/idea-form.ts';
import { boardSchema } from '#lib/shared/boards/board-form.ts';
import { registrationSchema } from '#lib/shared/events/registration.ts';
import { followSchema, measureSchema } from '#lib/shared/measures/forms.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { at, MONDAY, publishedEvent, SLUG, WEDNESDAY } from './events/support.ts';

const MARK = 'Zwetschgenknödel';
const STRANGER = 'stranger@example.org';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** The mark in every field of a form that takes a text, the address in `mail`, the most of every number. */
function typedInto<S extends z.ZodObject>(schema: S, given: object = {}): z.output<S> {
	const fields = Object.entries(schema.shape).map(([name, field]) => {
		const values = [MARK, 4, true].filter((value) => field.safeParse(value).success);
		return [name, name === 'mail' ? STRANGER : values[0]];
	});
	return schema.parse({ ...Object.fromEntries(fields), ...given });
}

/** Sends what waits and gives it as it went out, the oldest first. */
async function sent(ctx: Context): Promise<Email[]> {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-mails-'));
	folders.push(folder);
	await runDueJobs(ctx, mailJobs(transportFor({ ...ctx.config, MAIL_DIR: folder })));
	const files = readdirSync(folder).toSorted();
	return Promise.all(files.map((name) => PostalMime.parse(readFileSync(join(folder, name)))));
}

/** Everything in a mail that is read or heard, but to whom it goes. */
function wordsOf({ headers, subject, from, text, html, attachments }: Email): string {
	const files = attachments.map(({ filename, content }) => [
		filename,
		typeof content === 'string' ? content : new TextDecoder().decode(content)
	]);
	const others = headers.filter(({ key }) => key !== 'to');
	return JSON.stringify([others, subject, from, text, html, files]);
}

onBothDatabases('A first mail to an address', (open) => {
	const start = async (locale: Locale = 'de') => {
		const ctx = { ...(await open()), clock: at(MONDAY) };
		return { ctx, visitor: { ...ctx, actor: VISITOR, locale } };
	};

	it.each(LOCALES)('holds nothing that was typed into a form, in %s', async (locale) => {
		const { ctx, visitor } = await start(locale);
		const board = await createBoard(
			ctx,
			boardSchema.parse({ title: 'Was fehlt?', intro: 'Sagen Sie es.', moderation: 'after' })
		);
		await changePhase(ctx, board.id, 'collecting');
		const measure = measureSchema.parse({ title: 'Bänke', isPublic: true });
		await createMeasure(ctx, measure);
		const id = await publishedEvent(ctx, { capacity: 4 });
		await publishedEvent(ctx, { title: 'Vertraut', capacity: 4, isTrusted: true });

		await submitIdea(visitor, board.slug, typedInto(ideaSchema, { area: '', topic: '' }));
		await followMeasure(visitor, 'baenke', typedInto(followSchema).mail);
		const wish = typedInto(registrationSchema, { persons: 4 });
		for (const event of [SLUG, 'vertraut']) {
			await register(visitor, event, wish);
			await register(visitor, event, { ...wish, mail: 'second@example.org' });
			await register(visitor, event, { ...wish, children: 9 });
			await resendConfirmation(visitor, event, STRANGER);
		}
		await editEvent(ctx, id, { ...WEDNESDAY, capacity: 4, place: 'Aula' });
		await editEvent(ctx, id, { ...WEDNESDAY, capacity: 8, place: 'Aula' });
		await cancelEvent(ctx, id, 'Sturm');

		const mails = await sent(ctx);
		expect(mails).toHaveLength(14);
		for (const mail of mails) {
			expect(wordsOf(mail)).not.toContain(MARK);
			expect(mail.attachments).toEqual([]);
		}
		expect(wordsOf(mails[2] as Email)).toContain(WEDNESDAY.title);
	});

	it.each(MAIL_KINDS)(
		'about a registration is the same whoever it says is coming: %s',
		async (kind) => {
			const { ctx, visitor } = await start();
			await publishedEvent(ctx);
			const [one, other] = [
				{ ...typedInto(registrationSchema), mail: 'one@example.org' },
				{ ...typedInto(registrationSchema), mail: 'two@example.org', name: 'Amal', persons: 1 }
			];
			for (const wish of [one, other]) await register(visitor, SLUG, wish);
			await ctx.db.deleteFrom('mails').execute();
			const event = await ctx.db.selectFrom('events').selectAll().executeTakeFirstOrThrow();
			for (const row of await ctx.db.selectFrom('registrations').selectAll().execute())
				for (const heldUntil of [row.heldUntil, null])
					await mailParticipant(ctx, event, { ...row, heldUntil }, kind);
			const mails = await ctx.db
				.selectFrom('mails')
				.select(['subject', 'bodyText', 'bodyHtml', 'attachmentsJson'])
				.orderBy('id')
				.execute();
			const plain = mails.map((mail) =>
				JSON.stringify(mail).replace(/(confirm|cancel)\/[\w.-]+/g, '$1/TOKEN')
			);
			expect(plain).toHaveLength(4);
			expect(plain.slice(2)).toEqual(plain.slice(0, 2));
		}
	);
});
