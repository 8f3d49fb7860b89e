import { describe, expect, it } from 'vitest';
import { MAIL_FAILURES } from '#lib/server/platform/mail/failure.ts';
import { LOCALES } from '#lib/i18n/registry.ts';
import { AUDIT_ACTIONS } from '#lib/shared/accounts/audit-actions.ts';
import { ROLES } from '#lib/shared/accounts/roles.ts';
import { AREA_LEVELS } from '#lib/shared/areas/levels.ts';
import { AUDIENCES, MODERATIONS } from '#lib/shared/boards/board-form.ts';
import { IDEA_STATES, QUEUE_VIEWS } from '#lib/shared/boards/idea-states.ts';
import { DECISION_KINDS, HIDE_REASONS } from '#lib/shared/boards/moderation-forms.ts';
import { NEXT_PHASES, PHASES } from '#lib/shared/boards/phases.ts';
import { EVENT_STATUSES } from '#lib/shared/events/lifecycle.ts';
import { SOURCE_TYPES } from '#lib/shared/measures/evidence.ts';
import { MEASURE_STATUSES } from '#lib/shared/measures/lifecycle.ts';
import { CHANNELS, QUESTION_TYPE_NAMES, SURVEY_STATUSES } from '#lib/shared/surveys/index.ts';
import { TRANSLATION_STATES } from '#lib/shared/translations/states.ts';
import { textsUnder } from './support/catalogues.ts';
import { filesBelow, read } from './support/sources.ts';

/** Each list with the keys under which the catalogues speak of its members, `*` for the member. */
const LISTS: Record<string, [members: readonly string[], ...keys: string[]]> = {
	roles: [ROLES, 'accounts:roles.*', 'admin-staff:roleHints.*'],
	phases: [PHASES, 'boards:phases.*.name', 'boards:phases.*.text', 'boards-staff:phase.now.*'],
	'phases to move on to': [
		[...new Set(Object.values(NEXT_PHASES).flat())],
		'boards-staff:phase.to.*',
		'boards-staff:phase.confirm.*'
	],
	audiences: [AUDIENCES, 'boards-staff:form.audiences.*', 'boards-staff:form.audienceHints.*'],
	moderations: [MODERATIONS, 'boards-staff:form.moderations.*'],
	'states of ideas': [IDEA_STATES, 'boards-staff:states.*'],
	'views of the queue': [QUEUE_VIEWS, 'boards-staff:queue.views.*', 'boards-staff:queue.empty.*'],
	decisions: [DECISION_KINDS, 'boards-staff:decisions.*'],
	'reasons for hiding': [HIDE_REASONS, 'boards-staff:hideReasons.*'],
	'statuses of events': [EVENT_STATUSES, 'events-staff:status.*'],
	'statuses of measures': [MEASURE_STATUSES, 'measures:status.*', 'measures:statusText.*'],
	'statuses of surveys': [SURVEY_STATUSES, 'surveys-staff:status.*'],
	channels: [CHANNELS, 'surveys-staff:channels.names.*'],
	'question types': [
		QUESTION_TYPE_NAMES,
		'surveys-staff:types.*.name',
		'surveys-staff:types.*.hint'
	],
	signals: [
		SOURCE_TYPES,
		'planning-staff:kinds.*',
		'planning-staff:legend.*',
		'planning-staff:cell.*'
	],
	'why a mail was given up': [MAIL_FAILURES, 'admin-staff:jobs.mails.reasons.*'],
	'states of translations': [TRANSLATION_STATES, 'translations-staff:states.*'],
	levels: [AREA_LEVELS, 'areas:level.*', 'areas:levels.*', 'planning-staff:levels.*'],
	'what is put on record': [AUDIT_ACTIONS, 'admin-staff:audit.actions.*']
};

describe('A closed list', () => {
	it.each(Object.entries(LISTS))('of %s has words for each member in every language', (_, list) => {
		const [members, ...keys] = list;
		const wanted = members.flatMap((member) => keys.map((key) => key.replace('*', member)));
		const silent = LOCALES.flatMap((locale) =>
			wanted.filter((key) => textsUnder(locale, key).length === 0).map((key) => `${locale} ${key}`)
		);
		expect(silent).toEqual([]);
	});

	it('stands in one place: nobody writes out its members once more', () => {
		const spelled = Object.values(LISTS)
			.filter(([members]) => members.length > 2)
			.map(([members]) => new RegExp(members.map((each) => `'${each}'`).join('(, | \\| )')));
		const twice = filesBelow('src')
			.filter((path) => /\.(ts|svelte)$/.test(path))
			.map((path) => ({ path, text: read(path).replaceAll(/\s+/g, ' ') }));
		for (const list of spelled) {
			const places = twice.filter(({ text }) => list.test(text)).map(({ path }) => path);
			expect(places.length, places.join(', ')).toBeLessThanOrEqual(1);
		}
	});

	it('of signals has a picture for each', () => {
		const pictures = read('src/lib/parts/planning/KindIcons.svelte');
		expect(SOURCE_TYPES.filter((kind) => !pictures.includes(`id="kind-${kind}"`))).toEqual([]);
	});

	it('of answers is told apart by question types alone', () => {
		const telling = /'(choices|value|text)' in /;
		const elsewhere = filesBelow('src')
			.filter((path) => /\.(ts|svelte)$/.test(path) && telling.test(read(path)))
			.filter((path) => !path.startsWith('src/lib/shared/surveys/question-types/'));
		expect(elsewhere).toEqual([]);
	});
});
