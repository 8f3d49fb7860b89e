import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/i18n/registry.ts';
import { typeOf } from '#lib/shared/surveys/index.ts';
import { livingProfiles } from '../../../../src/cli/demo/content/surveys/profiles.ts';
import { inventResponses } from '../../../../src/cli/demo/content/surveys/responses.ts';
import {
	ageing,
	ageingTexts,
	living,
	livingTexts,
	type DemoSurvey
} from '../../../../src/cli/demo/content/surveys/surveys.ts';
import { livingVoices } from '../../../../src/cli/demo/content/surveys/voices.ts';

const invent = () => inventResponses(living, livingProfiles, livingVoices, 7);
const questions = living.sections.flatMap((section) => section.questions);

function textKeys({ sections }: DemoSurvey): string[] {
	return [
		...['title', 'intro', 'audience', 'privacyNotice'],
		...sections.flatMap((section) => [
			`sections.${section.code}.title`,
			...(section.text ? [`sections.${section.code}.text`] : []),
			...section.questions.flatMap((question) => [
				`questions.${question.code}.title`,
				...(['help', 'lowLabel', 'highLabel'] as const)
					.filter((name) => question[name])
					.map((name) => `questions.${question.code}.${name}`),
				...(question.options ?? []).map(
					(option) => `questions.${question.code}.options.${option.code}.label`
				)
			])
		])
	].toSorted();
}

describe('The responses of the demo', () => {
	it('are the same every time', () => {
		expect(invent()).toEqual(invent());
	});

	it('are at least 640, in six languages, from every channel and area', () => {
		const responses = invent();
		expect(responses.length).toBeGreaterThanOrEqual(640);
		expect(new Set(responses.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
		expect(new Set(responses.map(({ area }) => area)).size).toBe(6);
	});

	it('never answer a question that was not asked', () => {
		for (const { answers } of invent()) {
			for (const { code, condition } of questions) {
				const given = condition && code in answers ? answers[condition.question] : undefined;
				if (!condition || !(code in answers)) continue;
				const earlier = questions.find((question) => question.code === condition.question);
				const values = given && earlier ? typeOf(earlier).categoriesOf(given) : [];
				expect(condition.anyOf).toEqual(expect.arrayContaining(values.slice(0, 1)));
				expect(values).not.toEqual([]);
			}
		}
	});

	it('differ from area to area as the profiles say', () => {
		const responses = invent();
		const mean = (area: string, code: string) => {
			const values = responses
				.filter((response) => response.area === area)
				.flatMap(({ answers: { [code]: answer } }) =>
					answer && 'value' in answer ? answer.value : []
				);
			return values.reduce<number>((sum, value) => sum + value, 0) / values.length;
		};
		expect(mean('F113', 'q6')).toBeLessThan(mean('F121', 'q6') - 1);
		expect(mean('F114', 'q10')).toBeLessThan(mean('F121', 'q10') - 1);
	});

	it('hold some hundred sentences, none said twice', () => {
		const texts = invent().flatMap(({ answers }) =>
			Object.values(answers).flatMap((answer) => ('text' in answer ? answer.text : []))
		);
		expect(texts.length).toBeGreaterThan(110);
		expect(new Set(texts).size).toBe(texts.length);
	});
});

describe('The surveys of the demo', () => {
	it.each([
		['living', living, livingTexts],
		['ageing', ageing, ageingTexts]
	] as const)('are translated in full: %s', (_, survey, texts) => {
		for (const locale of LOCALES) {
			if (locale === 'de') continue;
			expect(Object.keys(texts[locale] ?? {}).toSorted()).toEqual(textKeys(survey));
		}
	});
});
