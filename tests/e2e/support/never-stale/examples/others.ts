import { allJobs } from '#lib/server/app.ts';
import { importIndicators } from '#lib/server/indicators/index.ts';
import {
	confirmSubscription,
	stopBounced,
	stopSubscription,
	subscribe,
	tell
} from '#lib/server/notifications/index.ts';
import { tokenOf } from '#lib/server/notifications/token.ts';
import { inTransaction } from '#lib/server/platform/context.ts';
import { admittedBefore, queueMail } from '#lib/server/platform/mail/index.ts';
import { saveSettings } from '#lib/server/settings/index.ts';
import { recordResponses } from '#lib/server/surveys/index.ts';
import {
	addTopic,
	editTopic,
	moveTopic,
	reinstateTopic,
	retireTopic
} from '#lib/server/topics/index.ts';
import { deliveryReport } from '../../../../support/bounces.ts';
import { DEMO } from '../demo.ts';
import { dayIn, type Example, type Examples, type Given } from './example.ts';
import { responses } from './responses.ts';

export function topicExamples({ ctx, ids }: Given): Examples {
	return {
		'topics.addTopic': { does: () => addTopic(ctx, { name: 'Wasser', description: 'Bäche' }) },
		'topics.editTopic': {
			does: () => editTopic(ctx, ids.topic, { name: 'Wege', description: 'Zu Fuß und mit dem Bus' })
		},
		'topics.moveTopic': { does: () => moveTopic(ctx, ids.topic, 'up') },
		'topics.retireTopic': { does: () => retireTopic(ctx, ids.topic) },
		'topics.reinstateTopic': { does: () => reinstateTopic(ctx, ids.topic) }
	};
}

export function indicatorExamples({ ctx, ids }: Given): Examples {
	const indicator = {
		code: DEMO.indicator,
		name: 'Plätze',
		unit: 'Plätze je 100',
		isCountOfPeople: false
	};
	const year = Temporal.Now.plainDateISO().year - 1;
	return {
		'indicators.importIndicators': {
			does: () =>
				importIndicators(ctx, {
					file: {
						indicators: [indicator],
						values: [{ code: DEMO.indicator, areaId: ids.area, year, value: 77.7 }]
					},
					source: 'Statistisches Amt',
					replace: true
				})
		}
	};
}

export function settingsExamples({ ctx }: Given): Examples {
	const settings = {
		name: 'Frankfurt am Fluss',
		colour: '#004b76',
		contact: 'Schreiben Sie uns.',
		imprint: 'Das Amt für Fragen',
		privacy: 'Wir passen auf.'
	};
	return { 'settings.saveSettings': { does: () => saveSettings(ctx, settings) } };
}

export function notificationExamples({ ctx, ids }: Given): Examples {
	const subject = { type: 'measure', id: ids.measure } as const;
	const mail = 'neugierig@gast.example';
	const among = (does: Example['does']): Example => ({
		does,
		unseen: 'who is told what is shown to nobody'
	});
	const token = async () => {
		const { id } = await ctx.db
			.selectFrom('subscriptions')
			.select('id')
			.where('mail', '=', mail)
			.executeTakeFirstOrThrow();
		return tokenOf(ctx, id);
	};
	return {
		'notifications.subscribe': among(() =>
			subscribe(ctx, { subject, title: 'Abendbus', mail, locale: 'de' })
		),
		'notifications.confirmSubscription': among(async () => confirmSubscription(ctx, await token())),
		'notifications.tell': among(() =>
			tell(ctx, { subject, kind: 'ideas.answered', path: '/boards', values: { title: 'Abendbus' } })
		),
		'notifications.stopBounced': among(() =>
			stopBounced(ctx, deliveryReport({ id: '', messageId: '<x@gast.example>', to: mail }))
		),
		'notifications.stopSubscription': among(async () =>
			stopSubscription(ctx, await token(), 'this')
		)
	};
}

/** What is done by itself. */
export function jobExamples({ ctx, ids }: Given): Examples {
	const jobs = allJobs(ctx);
	return {
		'jobs.surveys.release': {
			does: async () => {
				await recordResponses(ctx, DEMO.survey, responses(ids.area));
				await jobs['surveys.release'].run(ctx, { surveyId: ids.survey });
			}
		},
		'jobs.events.giveBackSeats': {
			does: () => jobs['events.giveBackSeats'].run(ctx, { eventId: ids.event }),
			unseen: 'seats whose time is over count no longer by themselves'
		},
		'jobs.mail.send': {
			does: async () => {
				const mailId = await inTransaction(ctx, async (tx) => {
					await queueMail(tx, {
						to: admittedBefore('gast@gast.example'),
						locale: 'de',
						sender: 'Stadt',
						subject: 'Gruß',
						parts: ['Guten Tag']
					});
					const newest = tx.db.selectFrom('mails').select('id').where('subject', '=', 'Gruß');
					const { id } = await newest.executeTakeFirstOrThrow();
					// Otherwise the other process sends it.
					await tx.db.deleteFrom('jobs').where('id', '=', id).execute();
					return id;
				});
				await jobs['mail.send'].run(ctx, { mailId });
			},
			unseen: 'mails are read by whom they are for'
		},
		'jobs.retention.apply': {
			does: () => {
				const later = new Date(`${dayIn(100)}T12:00:00Z`);
				return jobs['retention.apply'].run({ ...ctx, clock: () => later }, {});
			}
		},
		'jobs.retention.forget': {
			does: () => jobs['retention.forget'].run(ctx, {}),
			unseen: 'what stays is written once more as it was'
		},
		'jobs.backup.make': {
			does: () => jobs['backup.make'].run(ctx, {}),
			unseen: 'it reads and writes a file'
		},
		'jobs.backup.noteDeletions': {
			does: () => jobs['backup.noteDeletions'].run(ctx, {}),
			unseen: 'it reads and writes a file'
		},
		'jobs.mail.sweepFolder': {
			does: () => jobs['mail.sweepFolder'].run(ctx, {}),
			unseen: 'mails are read by whom they are for'
		}
	};
}
