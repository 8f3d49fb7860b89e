import { allJobs, openApp } from '#lib/server/app.ts';
import { cancelByToken, confirmRegistration, register } from '#lib/server/events/index.ts';
import { confirmationToken, tokenFor } from '#lib/server/events/tokens.ts';
import { readConfig } from '#lib/server/platform/config.ts';
import { emptyLog } from '#lib/server/platform/db/index.ts';
import { log } from '#lib/server/platform/log/index.ts';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { at, MONDAY, publishedEvent, SLUG, wish } from '../unit/server/events/support.ts';

/**
 * Run as a process of its own, whose log can be read: `begin NAME MAIL` registers somebody, whose mail may be
 * refused; `end` confirms and cancels by the links in the mails and lets two months go by.
 */
const [step, name = '', mail = ''] = process.argv.slice(2);
const ctx = { ...(await openApp(readConfig(process.env))), clock: at(MONDAY) };

if (step === 'begin') {
	await publishedEvent(ctx);
	await register(ctx, SLUG, wish(mail, { name }));
	await runDueJobs(ctx, allJobs(ctx));
	// The same person under another id: the database refuses it, and its error quotes the row.
	const { id, tokenHash, ...person } = await ctx.db
		.selectFrom('registrations')
		.selectAll()
		.executeTakeFirstOrThrow();
	const twice = ctx.db
		.insertInto('registrations')
		.values({ ...person, id: tokenHash, tokenHash: id });
	await twice.execute().catch((err: unknown) => log.error({ err }, 'twice'));
} else {
	const { id } = await ctx.db.selectFrom('registrations').select('id').executeTakeFirstOrThrow();
	await confirmRegistration(ctx, SLUG, confirmationToken(ctx, id));
	await cancelByToken(ctx, SLUG, tokenFor(ctx, id));
	const later = { ...ctx, clock: at('2027-05-01T12:00:00Z') };
	await runDueJobs(ctx, allJobs(ctx));
	for (const kind of ['retention.apply', 'mail.sweepFolder'] as const)
		await allJobs(later)[kind].run(later, {});
	// Where somebody holds a table, as the server itself does now and then, it is written anew some time later.
	for (const hour of ['12', '14', '18', '23']) {
		const then = { ...ctx, clock: at(`2027-05-01T${hour}:00:00Z`) };
		await runDueJobs(then, allJobs(then));
	}
	await emptyLog(ctx.db);
}
await ctx.db.destroy();
