import type { Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { createSurvey, editWorkingCopy, publishSurvey } from '#lib/server/surveys/index.ts';
import type { Question, WorkingCopy, SurveySettings } from '#lib/shared/surveys/index.ts';
import { settings, twoAreas } from './support.ts';

const common = { isRequired: false, topicId: null, condition: null };

export const askedQuestions: Question[] = [
	{
		...common,
		code: 'q1',
		type: 'scale',
		title: 'Wie grün ist es?',
		lowLabel: 'gar nicht',
		highLabel: 'sehr',
		isRequired: true,
		topicId: 'green',
		need: { side: 'low' }
	},
	{
		...common,
		code: 'q2',
		type: 'multiple-choice',
		title: 'Was fehlt?',
		options: [
			{ code: 'a1', label: 'Bäume' },
			{ code: 'a2', label: 'Bänke' },
			{ code: 'a3', label: 'Wasser' }
		],
		topicId: 'green',
		need: { anyOf: ['a1', 'a2'] }
	},
	{
		...common,
		code: 'q3',
		type: 'single-choice',
		title: 'Wie alt sind Sie?',
		options: [
			{ code: 'b1', label: 'jung' },
			{ code: 'b2', label: 'alt' }
		]
	},
	{ ...common, code: 'q4', type: 'free-text', title: 'Was noch?' }
];

export const workingCopy: WorkingCopy = {
	sections: [{ code: 's1', title: '', questions: askedQuestions }]
};

/** A published survey with one question of each type, for two districts. */
export async function askedSurvey(ctx: Context, changes: Partial<SurveySettings> = {}) {
	const areas = await twoAreas(ctx);
	const id = await createSurvey(ctx, settings(changes));
	await editWorkingCopy(ctx, id, () => workingCopy);
	await publishSurvey(ctx, id, ['ar']);
	return { id, slug: 'gruen-fuer-bockenheim', ...areas };
}

/** One more district beside the two. */
export async function anotherArea(ctx: Context, code: string) {
	const template = await ctx.db.selectFrom('areas').selectAll().executeTakeFirstOrThrow();
	const id = newId();
	const area = { ...template, id, code, officialCode: code, name: code, path: `/${id}/` };
	await ctx.db.insertInto('areas').values(area).execute();
	return { id, path: area.path };
}
