import { accountsRetention } from './accounts/index.ts';
import { translatableAreas, translatableContactPoints } from './areas/index.ts';
import { translatableBoards, translatableIdeas } from './boards/index.ts';
import { eventsJobs, eventsRetention, translatableEvents } from './events/index.ts';
import { translatableIndicators } from './indicators/index.ts';
import { translatableMeasures } from './measures/index.ts';
import { notificationsRetention } from './notifications/index.ts';
import { SYSTEM } from './platform/auth/index.ts';
import { sessionsRetention } from './platform/auth/retention.ts';
import { backupJobs, backupRetention, migrateSafely } from './platform/backup/index.ts';
import { currentConfig } from './platform/config.ts';
import type { Context } from './platform/context.ts';
import { openDatabase } from './platform/db/index.ts';
import { gateRetention } from './platform/gate/retention.ts';
import type { AllJobs } from './platform/jobs/index.ts';
import { jobsRetention } from './platform/jobs/retention.ts';
import { mailJobs, mailRetention, transportFor } from './platform/mail/index.ts';
import { retentionJobs } from './platform/retention/index.ts';
import { translatableSite } from './settings/index.ts';
import { surveysJobs, surveysRetention, translatableSurveys } from './surveys/index.ts';
import { translatableTopics } from './topics/index.ts';
import { registerTranslatables } from './translations/index.ts';
import { SOURCE_LOCALE } from '#lib/i18n/registry.ts';

registerTranslatables({
	survey: translatableSurveys,
	board: translatableBoards,
	idea: translatableIdeas,
	event: translatableEvents,
	measure: translatableMeasures,
	area: translatableAreas,
	contactPoint: translatableContactPoints,
	topic: translatableTopics,
	indicator: translatableIndicators,
	site: translatableSite
});

/** Opens the database, brings it to the newest structure after a copy of it, and gives the system's own context. */
export async function openApp(config = currentConfig()): Promise<Context> {
	const db = openDatabase(config.DATABASE_URL);
	await migrateSafely(db, config);
	return { db, actor: SYSTEM, locale: SOURCE_LOCALE, clock: () => new Date(), config };
}

/** Every rule by which something is deleted by itself. */
export const retentionRules = [
	...jobsRetention,
	...mailRetention,
	...gateRetention,
	...backupRetention,
	...sessionsRetention,
	...accountsRetention,
	...eventsRetention,
	...notificationsRetention,
	...surveysRetention
];

/** Every job there is, by kind. */
export function allJobs(ctx: Context): AllJobs {
	return {
		...mailJobs(transportFor(ctx.config)),
		...retentionJobs(retentionRules),
		...backupJobs,
		...eventsJobs,
		...surveysJobs
	};
}
