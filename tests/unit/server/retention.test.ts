import { expect, it } from 'vitest';
import { retentionRules } from '#lib/server/app.ts';
import { addUser, signIn } from '#lib/server/accounts/index.ts';
import { register } from '#lib/server/events/index.ts';
import { confirmSubscription, subscribe } from '#lib/server/notifications/index.ts';
import { sessionsOn } from '#lib/server/platform/auth/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { openWindow } from '#lib/server/windows/index.ts';
import { limitRate } from '#lib/server/platform/gate/index.ts';
import { enqueue, runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { planDaily } from '#lib/server/platform/jobs/daily.ts';
import { admittedBefore, queueMail } from '#lib/server/platform/mail/index.ts';
import { stopMailbox } from '#lib/server/platform/mail/stopped.ts';
import {
	applyRules,
	retentionJobs,
	type RetentionRule
} from '#lib/server/platform/retention/index.ts';
import { beginAnswering } from '#lib/server/surveys/index.ts';
import { onBothDatabases, type TestContext } from '../../support/databases.ts';
import { at, MONDAY, publishedEvent, registerAll, SLUG, wish } from './events/support.ts';
import { askedSurvey } from './surveys/asked-survey.ts';

const password = 'ein-langes-passwort';

interface Sample {
	table:
		| 'deletions'
		| 'jobs'
		| 'mails'
		| 'rateLimits'
		| 'registrations'
		| 'sessions'
		| 'sheets'
		| 'signInTries'
		| 'stoppedMailboxes'
		| 'subscriptions'
		| 'visitWindows';
	/** Makes three rows on `MONDAY`. */
	make: (ctx: Context) => Promise<unknown>;
	/** The first instant at which they are due. */
	dueAt: string;
}

const thrice = async (work: (each: number) => Promise<unknown>) => {
	for (const each of [1, 2, 3]) await work(each);
};

const endJobs = async (ctx: Context, state: 'done' | 'failed') => {
	await thrice(() =>
		enqueue(ctx, { kind: 'surveys.release', payload: { surveyId: 's', requestedBy: null } })
	);
	await ctx.db
		.updateTable('jobs')
		.set({ state, endedAt: now(ctx) })
		.execute();
};

const queueMails = async (ctx: Context) => {
	const to = admittedBefore('a@example.org');
	const mail = { to, locale: 'de', sender: '', subject: '', parts: [] } as const;
	await thrice(() => queueMail(ctx, mail));
};

const subscribeThrice = (ctx: Context) =>
	thrice((each) =>
		subscribe(ctx, {
			subject: { type: 'idea', id: 'i' },
			title: 'Bänke',
			mail: `${each}@example.org`,
			locale: 'de'
		})
	);

/** Of every rule something it deletes. */
const SAMPLES: Record<string, Sample> = {
	'jobs.done': {
		table: 'jobs',
		make: (ctx) => endJobs(ctx, 'done'),
		dueAt: '2027-03-08T10:00:00Z'
	},
	'jobs.failed': {
		table: 'jobs',
		make: (ctx) => endJobs(ctx, 'failed'),
		dueAt: '2027-03-31T10:00:00Z'
	},
	'mail.sent': {
		table: 'mails',
		make: async (ctx) => {
			await queueMails(ctx);
			await ctx.db
				.updateTable('mails')
				.set({ state: 'sent', sentAt: now(ctx) })
				.execute();
		},
		dueAt: '2027-03-08T10:00:00Z'
	},
	'mail.unsent': { table: 'mails', make: queueMails, dueAt: '2027-04-05T10:00:00Z' },
	'backup.deletions': {
		table: 'deletions',
		make: (ctx) =>
			thrice((each) =>
				ctx.db
					.insertInto('deletions')
					.values({ tableName: 'mails', rowId: String(each), deletedOn: '2027-03-01' })
					.execute()
			),
		dueAt: '2027-03-15T23:00:00Z'
	},
	'mail.stopped': {
		table: 'stoppedMailboxes',
		make: (ctx) => thrice((each) => stopMailbox(ctx, String(each), 'bounced')),
		dueAt: '2027-03-31T10:00:00Z'
	},
	'gate.rateLimits': {
		table: 'rateLimits',
		make: (ctx) =>
			thrice((each) =>
				limitRate(ctx, { name: 'n', subject: String(each), points: 1, windowSeconds: 60 })
			),
		dueAt: '2027-03-01T10:01:00Z'
	},
	'gate.windows': {
		table: 'visitWindows',
		make: (ctx) =>
			thrice((each) =>
				openWindow(ctx, { place: `Ort ${each}`, day: '2027-03-01', from: '12:00', until: '15:00' })
			),
		dueAt: '2027-03-01T14:00:00Z'
	},
	'auth.sessions': {
		table: 'sessions',
		make: async (ctx) => {
			const role = { role: 'editor', areaId: null } as const;
			const userId = await addUser(ctx, { name: 'E', mail: 'e@example.org', password, ...role });
			await thrice(() => sessionsOn(ctx.db, false).createSession(userId, {}));
			await ctx.db
				.updateTable('sessions')
				.set({ lastUsedAt: now(ctx), expiresAt: '2027-03-02T10:00:00.000Z' })
				.execute();
		},
		dueAt: '2027-03-01T12:00:00Z'
	},
	'accounts.signInTries': {
		table: 'signInTries',
		make: async (ctx) => {
			for (const mail of ['a@example.org', 'b@example.org'])
				await signIn(ctx, sessionsOn(ctx.db, false), { mail, password }).catch(() => undefined);
			await ctx.db
				.deleteFrom('signInTries')
				.where('key', 'in', ctx.db.selectFrom('signInTries').select('key').limit(1))
				.execute();
		},
		dueAt: '2027-03-01T11:00:00Z'
	},
	'events.registrations': {
		table: 'registrations',
		make: async (ctx) => {
			await publishedEvent(ctx);
			await registerAll(ctx, '1@example.org', '2@example.org', '3@example.org');
		},
		dueAt: '2027-03-16T23:00:00Z'
	},
	'events.unconfirmed': {
		table: 'registrations',
		make: async (ctx) => {
			await publishedEvent(ctx);
			await thrice((each) => register(ctx, SLUG, wish(`${each}@example.org`)));
		},
		// Held for two hours, understood for a day more.
		dueAt: '2027-03-02T12:00:00Z'
	},
	'notifications.subscriptions': {
		table: 'subscriptions',
		make: async (ctx) => {
			await subscribeThrice(ctx);
			const mails = await ctx.db.selectFrom('mails').select('bodyText').execute();
			for (const { bodyText } of mails)
				await confirmSubscription(ctx, /\/confirm\/(\S+)/.exec(bodyText ?? '')?.[1] ?? '');
		},
		dueAt: '2029-02-28T23:00:00Z'
	},
	'notifications.unconfirmed': {
		table: 'subscriptions',
		make: subscribeThrice,
		dueAt: '2027-03-07T23:00:00Z'
	},
	'surveys.sheets': {
		table: 'sheets',
		make: async (ctx) => {
			const { slug } = await askedSurvey(ctx);
			await thrice(() => beginAnswering(ctx, slug));
		},
		dueAt: '2027-03-08T23:00:00Z'
	}
};

it('Every rule has a name of its own and something to be tried on', () => {
	expect(retentionRules.map(({ name }) => name).toSorted()).toEqual(
		Object.keys(SAMPLES).toSorted()
	);
});

onBothDatabases('The retention rule', (open) => {
	it.for(Object.entries(SAMPLES))('%s deletes what is due, in batches', async ([name, sample]) => {
		const ctx = { ...(await open()), clock: at(MONDAY) };
		await sample.make(ctx);
		const rules = retentionRules.filter((rule) => rule.name === name);
		const batches: number[] = [];
		const counted = rules.map((rule) => ({
			...rule,
			deleteSome: async (...given: Parameters<typeof rule.deleteSome>) => {
				const deleted = await rule.deleteSome(...given);
				batches.push(deleted);
				return deleted;
			}
		}));
		const leftAt = async (instant: number) => {
			await applyRules({ ...ctx, clock: at(new Date(instant)) }, counted, 2);
			const { length } = await ctx.db.selectFrom(sample.table).selectAll().execute();
			return length;
		};
		const dueAt = Date.parse(sample.dueAt);
		expect(await leftAt(dueAt - 1)).toBe(3);
		expect(await leftAt(dueAt)).toBe(0);
		expect(await leftAt(dueAt)).toBe(0);
		expect(batches).toEqual([0, 2, 1, 0]);
	});
});

onBothDatabases('Retention', (open) => {
	const registrationsLeft = async ({ db }: TestContext) =>
		(await db.selectFrom('registrations').select('id').execute()).length;

	it('is applied by itself as soon as the day begins, and goes on record once', async () => {
		const ctx = { ...(await open()), clock: at(MONDAY) };
		await SAMPLES['events.registrations']?.make(ctx);
		const jobs = retentionJobs(retentionRules);
		await planDaily(ctx, jobs);
		const days = Array.from({ length: 16 }, (_, day) => day);
		for (const day of days) {
			const instant = new Date(Date.parse('2027-03-01T23:06:00Z') + day * 86_400_000);
			expect(await registrationsLeft(ctx)).toBe(3);
			await runDueJobs({ ...ctx, clock: at(instant) }, jobs);
		}
		expect(await registrationsLeft(ctx)).toBe(0);
		const records = await ctx.db
			.selectFrom('auditEntries')
			.select(['objectId', 'reason'])
			.where('action', '=', 'registrations.deleted')
			.execute();
		expect(records).toEqual([{ objectId: '2027-03-17', reason: 'events.registrations' }]);
	});

	it('applies all other rules where one fails, and then fails too', async () => {
		const ctx = { ...(await open()), clock: at(MONDAY) };
		await SAMPLES['events.registrations']?.make(ctx);
		const broken = {
			name: 'broken',
			days: 0,
			deleteSome: async () => Promise.reject(new Error('no such table'))
		};
		const later = { ...ctx, clock: at('2027-03-17T12:00:00Z') };
		await expect(applyRules(later, [broken, ...retentionRules])).rejects.toThrow('no such table');
		expect(await registrationsLeft(ctx)).toBe(0);
	});

	it('lets others write between two batches', async () => {
		const ctx = { ...(await open()), clock: at(MONDAY) };
		await queueMails(ctx);
		const later = { ...ctx, clock: at('2027-06-01T12:00:00Z') };
		const seen: number[] = [];
		let written: Promise<unknown> | undefined;
		const watched = retentionRules
			.filter(({ name }) => name === 'mail.unsent')
			.map((rule): RetentionRule => ({
				...rule,
				deleteSome: async (...batch) => {
					seen.push((await ctx.db.selectFrom('mails').select('id').execute()).length);
					if (seen.length === 3) await written;
					written ??= ctx.db.insertInto('settings').values({ key: 'a', valueJson: 1 }).execute();
					return rule.deleteSome(...batch);
				}
			}));
		await applyRules(later, watched, 1);
		expect(seen).toEqual([3, 2, 1, 0]);
	});
});
