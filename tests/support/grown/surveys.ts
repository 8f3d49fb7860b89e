import type { Insertable } from 'kysely';
import type { PublishedLine, PublishedTable } from '#lib/shared/statistics/index.ts';
import { freezeSurvey, type Question, type SurveySource } from '#lib/shared/surveys/index.ts';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { dayOf, idOf, wordsOf } from './texts.ts';

const QUESTIONS = 12;
const OPTIONS = 5;

/** A running survey of twelve questions with its one version; every other one has ended. */
export function grownSurvey(n: number, topics: number) {
	const source = sourceOf(n, topics);
	const day = dayOf(n);
	const { sections, ...texts } = source;
	const survey: Insertable<Tables['surveys']> = {
		id: idOf('survey', n),
		slug: `survey-${n}`,
		...texts,
		workingCopyJson: { sections },
		status: n % 2 === 1 ? 'published' : 'ended',
		opensOn: null,
		closesOn: null,
		createdBy: null,
		createdAt: day,
		updatedAt: `${day}T10:00:00.000Z`,
		currentVersionId: idOf('version', n)
	};
	const version: Insertable<Tables['surveyVersions']> = {
		id: idOf('version', n),
		surveyId: survey.id,
		number: 1,
		questionnaireJson: freezeSurvey(source, {}, { number: 1, locales: ['tr', 'ar'] }),
		publishedBy: null,
		publishedAt: `${day}T10:00:00.000Z`
	};
	return { survey, version };
}

/** The released tables of a survey, with a line for each area. */
export function grownRelease(n: number, areaIds: readonly string[]) {
	const release: Insertable<Tables['resultReleases']> = {
		id: idOf('release', n),
		surveyId: idOf('survey', n),
		number: 1,
		responseCount: areaIds.length * 100,
		releasedOn: dayOf(n + 1),
		releasedBy: null
	};
	const tables = questionsOf(n, 1).map((question): Insertable<Tables['releasedTables']> => ({
		releaseId: release.id,
		surveyId: release.surveyId,
		questionCode: question.code,
		versionId: idOf('version', n),
		tableJson: tableOf(question, areaIds)
	}));
	return { release, tables };
}

function tableOf({ code, type }: Question, areaIds: readonly string[]): PublishedTable {
	const steps = Array.from({ length: OPTIONS }, (_, at) =>
		type === 'scale' ? `${at + 1}` : `o${at}`
	);
	const line = (seed: number, size: number): PublishedLine => {
		const cells = steps.map((_, at) => size * (5 + ((seed * 31 + at * 17) % 40)));
		const n = cells.reduce((sum, cell) => sum + cell, 0);
		return { n, cells, need: (cells[0] ?? 0) + (cells[1] ?? 0) };
	};
	return {
		question: code,
		kind: type,
		columns: steps,
		base: 'everyone',
		k: 5,
		total: line(1, areaIds.length),
		rows: areaIds.map((area, index) => ({ ...line(index + 2, 1), area }))
	};
}

function sourceOf(n: number, topics: number): SurveySource {
	return {
		title: `Befragung ${n}: ${wordsOf(n, 4)}`,
		intro: wordsOf(n, 40),
		audience: wordsOf(n, 6),
		privacyNotice: wordsOf(n, 20),
		sections: [{ code: 's1', title: '', questions: questionsOf(n, topics) }]
	};
}

function questionsOf(n: number, topics: number): Question[] {
	return Array.from({ length: QUESTIONS }, (_, at): Question => {
		const seed = n * QUESTIONS + at;
		const common = {
			code: `q${at + 1}`,
			title: wordsOf(seed, 7),
			isRequired: false,
			topicId: idOf('topic', 1 + (at % topics)),
			condition: null
		};
		const labels = { lowLabel: 'gar nicht', highLabel: 'sehr' };
		if (at % 2 === 0) return { ...common, type: 'scale', need: { side: 'low' }, ...labels };
		const options = Array.from({ length: OPTIONS }, (_, option) => ({
			code: `o${option}`,
			label: wordsOf(seed + option, 3)
		}));
		return { ...common, type: 'single-choice', need: { anyOf: ['o0', 'o1'] }, options };
	});
}
