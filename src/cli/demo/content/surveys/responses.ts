import type { Locale } from '#lib/i18n/registry.ts';
import { typeOf, type AnswerValue } from '#lib/shared/surveys/index.ts';
import { Chance } from '../random.ts';
import type { RelativeDay } from '../types.ts';
import { channels, type AreaProfile } from './profiles.ts';
import type { DemoQuestion, DemoSurvey } from './surveys.ts';
import type { Voices } from './voices.ts';

export type DemoAnswer = AnswerValue;

export type DemoResponse = {
	area: string;
	locale: Locale;
	channel: string;
	answeredIn: RelativeDay;
	answers: Record<string, DemoAnswer>;
};

/**
 * Invents the responses to a survey: the same ones every time.
 * @param survey whose questions are answered
 * @param profiles how people answer, by code of the Sozialraum
 * @param voices sentences for the free-text question, each used once
 * @param seed start of the chance
 * @returns as many responses as the profiles ask for, none dated after yesterday
 */
export function inventResponses(
	survey: DemoSurvey,
	profiles: Record<string, AreaProfile>,
	voices: Voices,
	seed: number
): DemoResponse[] {
	const chance = new Chance(seed);
	const unsaid = structuredClone(voices);
	const days = Math.min(survey.closesIn, -1) - survey.opensIn;
	const questions = survey.sections.flatMap((section) => section.questions);
	const responses = Object.entries(profiles).flatMap(([area, profile]) =>
		Array.from({ length: profile.responses }, (): DemoResponse => {
			const locale = chance.weighted(profile.locales);
			return {
				area,
				locale,
				channel: chance.weighted(channels),
				answeredIn: survey.opensIn + chance.below(days + 1),
				answers: answerAll(questions, profile, chance)
			};
		})
	);
	return letThemSpeak(responses, questions, unsaid, chance);
}

function answerAll(
	questions: DemoQuestion[],
	profile: AreaProfile,
	chance: Chance
): Record<string, DemoAnswer> {
	const answers: Record<string, DemoAnswer> = {};
	const stopsAfter = chance.happens(6) ? 8 + chance.below(4) : Infinity;
	for (const [at, question] of questions.entries()) {
		if (!isAsked(question, questions, answers)) continue;
		if (!question.isRequired && (at > stopsAfter || chance.happens(7))) continue;
		const answer = answerOne(question, profile, chance);
		if (answer) answers[question.code] = answer;
	}
	return answers;
}

function isAsked(
	question: DemoQuestion,
	questions: DemoQuestion[],
	answers: Record<string, DemoAnswer>
): boolean {
	if (!question.condition) return true;
	const earlier = questions.find(({ code }) => code === question.condition?.question);
	const answer = earlier && answers[earlier.code];
	if (!answer) return false;
	return typeOf(earlier)
		.categoriesOf(answer)
		.some((code) => question.condition?.anyOf.includes(code));
}

function answerOne(
	question: DemoQuestion,
	profile: AreaProfile,
	chance: Chance
): DemoAnswer | null {
	const codes = question.options?.map((option) => option.code) ?? [];
	const weights = profile.choices[question.code] ?? codes.map(() => 25);
	switch (question.type) {
		case 'scale':
			return { value: chance.step(profile.means[question.code] ?? 3) };
		case 'single-choice':
			return {
				choices: [chance.weighted(Object.fromEntries(codes.map((code, at) => [code, weights[at]])))]
			};
		case 'multiple-choice':
			return tick(codes, weights, question, chance);
		case 'free-text':
			return null;
	}
}

function tick(
	codes: string[],
	percents: number[],
	question: DemoQuestion,
	chance: Chance
): DemoAnswer | null {
	const choices = codes.filter((_, at) => chance.happens(percents[at] ?? 0));
	const nothing = question.code === 'q12' ? codes.at(-1) : undefined;
	const kept = choices.length > 1 ? choices.filter((code) => code !== nothing) : choices;
	return kept.length > 0 ? { choices: kept } : null;
}

function letThemSpeak(
	responses: DemoResponse[],
	questions: DemoQuestion[],
	unsaid: Voices,
	chance: Chance
): DemoResponse[] {
	const code = questions.find((question) => question.type === 'free-text')?.code;
	if (!code) return responses;
	const order = responses.map((response) => ({ response, at: chance.next() }));
	for (const { response } of order.sort((a, b) => a.at - b.at)) {
		const text = nextVoice(unsaid, response.locale, response.area);
		if (text) response.answers[code] = { text };
	}
	return responses;
}

function nextVoice(unsaid: Voices, locale: Locale, area: string): string | undefined {
	const said = unsaid[locale] ?? {};
	return said[area]?.shift() ?? said[area.slice(0, 2)]?.shift();
}
