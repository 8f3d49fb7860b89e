import { formAction, page } from '#lib/server/platform/http/index.ts';
import { addToWorkingCopy, editWorkingCopy, surveyForStaff } from '#lib/server/surveys/index.ts';
import { everyTopic } from '#lib/server/topics/index.ts';
import {
	addQuestion,
	addQuestionSchema,
	addSection,
	moveQuestion,
	moveSchema,
	moveSection,
	sectionFormSchema,
	validateWorkingCopy
} from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { source } = await surveyForStaff(ctx, params.id);
	return {
		title: locals.t('surveys-staff:builder.title'),
		problems: validateWorkingCopy(source),
		topics: await everyTopic(ctx)
	};
});

const at = ({ locals, params }: RequestEvent, rest: string) =>
	locals.href(`/staff/surveys/${params.id}${rest}`);

export const actions: Actions = {
	addSection: formAction({
		schema: sectionFormSchema,
		execute: async (event: RequestEvent, ctx, texts) => {
			const code = await addToWorkingCopy(ctx, event.params.id, (workingCopy) =>
				addSection(workingCopy, texts)
			);
			return at(event, `#section-${code}`);
		}
	}),
	moveSection: formAction({
		schema: moveSchema,
		execute: async (event: RequestEvent, ctx, { code, direction }) => {
			await editWorkingCopy(ctx, event.params.id, (workingCopy) =>
				moveSection(workingCopy, code, direction)
			);
			return at(event, `#${direction}-${code}`);
		}
	}),
	addQuestion: formAction({
		schema: addQuestionSchema,
		execute: async (event: RequestEvent, ctx, { section, type }) => {
			const add = addQuestion;
			const code = await addToWorkingCopy(ctx, event.params.id, (workingCopy) =>
				add(workingCopy, section, type)
			);
			return at(event, `/questions/${code}`);
		}
	}),
	moveQuestion: formAction({
		schema: moveSchema,
		execute: async (event: RequestEvent, ctx, { code, direction }) => {
			await editWorkingCopy(ctx, event.params.id, (workingCopy) =>
				moveQuestion(workingCopy, code, direction)
			);
			return at(event, `#${direction}-${code}`);
		}
	})
};
