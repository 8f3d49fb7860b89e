import type { Migration } from 'kysely/migration';
import * as createPlatform from './0001_create_platform.ts';
import * as createTranslations from './0003_create_translations.ts';

/** Every migration by its file's name; they run in this order and are never edited once landed. */
export const migrations: Record<string, Migration> = {
	'0001_create_platform': createPlatform,
	'0003_create_translations': createTranslations
};
