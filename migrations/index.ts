import type { Migration } from 'kysely/migration';
import * as createPlatform from './0001_create_platform.ts';
import * as createAreasAndTopics from './0002_create_areas_and_topics.ts';
import * as createTranslations from './0003_create_translations.ts';
import * as createSurveys from './0004_create_surveys.ts';
import * as createResponses from './0005_create_responses.ts';
import * as createBoards from './0006_create_boards.ts';
import * as createIndicators from './0007_create_indicators.ts';
import * as createEvents from './0008_create_events.ts';
import * as createMeasures from './0009_create_measures.ts';
import * as createNotifications from './0010_create_notifications.ts';
import * as renameDrafts from './0011_rename_drafts.ts';
import * as tieFiguresToWords from './0012_tie_figures_to_words.ts';
import * as addMailHtml from './0013_add_mail_html.ts';
import * as noteChanges from './0014_note_changes.ts';
import * as endJobs from './0015_end_jobs.ts';
import * as indexLists from './0016_index_lists.ts';
import * as indexSignals from './0017_index_signals.ts';
import * as findMails from './0018_find_mails.ts';
import * as showProgress from './0019_show_progress.ts';
import * as guardGates from './0020_guard_gates.ts';
import * as confirmAddresses from './0021_confirm_addresses.ts';
import * as guardSignIn from './0022_guard_sign_in.ts';
import * as foldIdeasAnew from './0023_fold_ideas_anew.ts';
import * as noteDeletions from './0024_note_deletions.ts';
import * as noteSupportsApart from './0027_note_supports_apart.ts';

/** Every migration by its file's name; they run in this order and are never edited once landed. */
export const migrations: Record<string, Migration> = {
	'0001_create_platform': createPlatform,
	'0002_create_areas_and_topics': createAreasAndTopics,
	'0003_create_translations': createTranslations,
	'0004_create_surveys': createSurveys,
	'0005_create_responses': createResponses,
	'0006_create_boards': createBoards,
	'0007_create_indicators': createIndicators,
	'0008_create_events': createEvents,
	'0009_create_measures': createMeasures,
	'0010_create_notifications': createNotifications,
	'0011_rename_drafts': renameDrafts,
	'0012_tie_figures_to_words': tieFiguresToWords,
	'0013_add_mail_html': addMailHtml,
	'0014_note_changes': noteChanges,
	'0015_end_jobs': endJobs,
	'0016_index_lists': indexLists,
	'0017_index_signals': indexSignals,
	'0018_find_mails': findMails,
	'0019_show_progress': showProgress,
	'0020_guard_gates': guardGates,
	'0021_confirm_addresses': confirmAddresses,
	'0022_guard_sign_in': guardSignIn,
	'0023_fold_ideas_anew': foldIdeasAnew,
	'0024_note_deletions': noteDeletions,
	'0027_note_supports_apart': noteSupportsApart
};
