import { translatableAreas, translatableContactPoints } from './areas/index.ts';
import { translatableBoards, translatableIdeas } from './boards/index.ts';
import { eventsJobs, translatableEvents } from './events/index.ts';
import { translatableIndicators } from './indicators/index.ts';
import { translatableMeasures } from './measures/index.ts';
import { notificationsJobs } from './notifications/index.ts';
import { mailJobs, transportFor } from './platform/mail/index.ts';
import { SYSTEM } from './platform/auth/index.ts';
import { currentConfig } from './platform/config.ts';
import type { Context } from './platform/context.ts';
import { migrateToLatest, openDatabase } from './platform/db/index.ts';
import type { JobHandlers } from './platform/jobs/index.ts';
import { translatableSite } from './settings/index.ts';
import { surveysJobs, translatableSurveys } from './surveys/index.ts';
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

/** Opens the database, brings it to the newest structure and gives the system's own context. */
export async function openApp(config = currentConfig()): Promise<Context> {
	const db = openDatabase(config.DATABASE_URL);
	await migrateToLatest(db);
	return { db, actor: SYSTEM, locale: SOURCE_LOCALE, clock: () => new Date(), config };
}

/** Every job the domains bring along, by kind. */
export function jobHandlers(ctx: Context): JobHandlers {
	return {
		...mailJobs(transportFor(ctx.config)),
		...eventsJobs,
		...notificationsJobs,
		...surveysJobs
	};
}
