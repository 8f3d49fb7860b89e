import { supportIdea } from '#lib/server/boards/index.ts';
import { recordOutcome } from '#lib/server/events/index.ts';
import { importIndicators } from '#lib/server/indicators/index.ts';
import type { Actor } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	createSurvey,
	editQuestion,
	editWorkingCopy,
	publishSurvey,
	recordResponses,
	releaseResults,
	surveyForStaff
} from '#lib/server/surveys/index.ts';
import type { SourceType } from '#lib/shared/measures/evidence.ts';
import { questionFormOf, type Question } from '#lib/shared/surveys/index.ts';
import { addBoard, send } from '../boards/support.ts';
import { publishedEvent } from '../events/support.ts';
import { settings } from '../surveys/support.ts';

const QUESTION: Question = {
	code: 'q1',
	type: 'scale',
	title: 'Wie gut sind die Parks?',
	lowLabel: 'schlecht',
	highLabel: 'gut',
	isRequired: true,
	topicId: 'parks',
	condition: null,
	need: { side: 'low' }
};

/** A published survey of the whole city, with a scale question about parks. */
export async function parkSurvey(ctx: Context): Promise<{ id: string; slug: string }> {
	const id = await createSurvey(ctx, settings({ title: 'Parks', areaIds: ['city'] }));
	await editWorkingCopy(ctx, id, () => ({
		sections: [{ code: 's1', title: '', questions: [QUESTION] }]
	}));
	await publishSurvey(ctx, id, []);
	return { id, slug: 'parks' };
}

/** Answers from one area: so many in need, so many not. */
export async function answer(
	ctx: Context,
	areaId: string,
	{ inNeed, content }: { inNeed: number; content: number }
): Promise<void> {
	const one = (value: 1 | 5) => ({
		areaId,
		locale: 'de' as const,
		channel: null,
		answeredOn: '2026-03-04',
		answers: { q1: { value } }
	});
	await recordResponses(ctx, 'parks', [
		...Array.from({ length: inNeed }, () => one(1)),
		...Array.from({ length: content }, () => one(5))
	]);
}

export const release = (ctx: Context, { id }: { id: string }) => releaseResults(ctx, id);

/** A published idea about parks with so many supporters. */
export async function parkIdea(
	ctx: Context,
	slug: string,
	areaId: string,
	supports: number,
	more = ''
): Promise<string> {
	const id = await send(ctx, slug, `Bank in ${areaId}${more}`, {
		area: areaId,
		topic: 'parks',
		text: `Eine Bank in ${areaId}, bitte.`
	});
	for (let visitor = 0; visitor < supports; visitor += 1)
		await supportIdea(ctx, id, `visitor-${visitor}`);
	return id;
}

export const openBoard = (ctx: Context) => addBoard(ctx, { moderation: 'after' });

/** An event about parks that so many people came to. */
export async function parkEvent(ctx: Context, areaIds: string[], turnout: number): Promise<string> {
	const before = { ...ctx, clock: () => new Date('2027-02-01T10:00:00Z') };
	const id = await publishedEvent(before, {
		title: `Fest ${areaIds.join(' ')}`,
		areaIds,
		topicIds: ['parks']
	});
	await recordOutcome({ ...ctx, clock: () => new Date('2027-03-04T10:00:00Z') }, id, {
		turnout,
		outcome: 'Viele Wünsche.'
	});
	return id;
}

/** Areas per inhabitant, low where the need is, for some areas. */
export async function parkIndicator(ctx: Context, values: Record<string, number>): Promise<void> {
	await importIndicators(ctx, {
		source: 'Amt',
		topic: 'parks',
		direction: 'low-is-need',
		file: {
			indicators: [{ code: 'green', name: 'Grünfläche', unit: 'm²', isCountOfPeople: false }],
			values: Object.entries(values).map(([areaId, value]) => ({
				code: 'green',
				areaId,
				year: 2025,
				value
			}))
		}
	});
}

/** One more district, so that there are three to compare. */
export async function addEast(ctx: Context): Promise<void> {
	const south = await ctx.db
		.selectFrom('areas')
		.selectAll()
		.where('id', '=', 'south')
		.executeTakeFirstOrThrow();
	const code = 'east';
	await ctx.db
		.insertInto('areas')
		.values({ ...south, id: code, code, officialCode: code, name: code, path: '/city/east/' })
		.execute();
}

export function planner(areaId: string | null): Actor {
	const areaPath = areaId === null ? null : areaId === 'city' ? '/city/' : `/city/${areaId}/`;
	return {
		userId: null,
		name: 'planner',
		assignments: [{ role: 'planner', areaId, areaPath }],
		isSystem: false
	};
}

/** Publishes the survey with its question edited as an editor does, meant as something else. */
export async function askOtherwise(
	ctx: Context,
	{ id }: { id: string },
	changes: Partial<Question>,
	isSameMeaning = false
): Promise<string> {
	const { source } = await surveyForStaff(ctx, id);
	const question = source.sections[0]?.questions[0] ?? QUESTION;
	const form = { ...questionFormOf({ ...question, ...changes }), isSameMeaning };
	const code = await editQuestion(ctx, id, { code: question.code, form });
	await publishSurvey(ctx, id, []);
	return code;
}

/** Makes something to cite about parks in the north; what it gives back changes what is shown of it. */
export const sourceOf = {
	async survey(ctx: Context) {
		const survey = await parkSurvey(ctx);
		await answer(ctx, 'north', { inNeed: 12, content: 8 });
		await answer(ctx, 'south', { inNeed: 10, content: 10 });
		await release(ctx, survey);
		return async () => {
			await answer(ctx, 'north', { inNeed: 5, content: 75 });
			await release(ctx, survey);
		};
	},
	async idea(ctx: Context) {
		const { slug } = await openBoard(ctx);
		const id = await parkIdea(ctx, slug, 'north', 7);
		return async () => {
			for (let visitor = 7; visitor < 37; visitor += 1)
				await supportIdea(ctx, id, `visitor-${visitor}`);
		};
	},
	async event(ctx: Context) {
		const id = await parkEvent(ctx, ['north'], 30);
		const outcome = { turnout: 30, outcome: 'Viele Wünsche, vor allem Bänke.' };
		return () => recordOutcome(ctx, id, outcome);
	},
	async indicator(ctx: Context) {
		await parkIndicator(ctx, { north: 5, south: 30, east: 31 });
		return () => parkIndicator(ctx, { north: 6, south: 30, east: 31 });
	}
} satisfies Record<SourceType, (ctx: Context) => Promise<() => Promise<unknown>>>;
