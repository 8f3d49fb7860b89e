import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { editableSurvey, editWorkingCopy } from '#lib/server/surveys/index.ts';
import { noFieldsSchema, removeSection } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { workingCopyJson } = await editableSurvey(ctx, params.id);
	const section = workingCopyJson.sections.find(({ code }) => code === params.section);
	if (!section) throw new DomainError('not-found');
	return {
		title: locals.t('surveys-staff:section.remove'),
		section: section.title,
		questionCount: section.questions.length,
		form: await readForm(noFieldsSchema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: noFieldsSchema,
		find: ({ params }: RequestEvent, ctx) => editableSurvey(ctx, params.id),
		execute: async ({ locals, params }: RequestEvent, ctx) => {
			await editWorkingCopy(ctx, params.id, (workingCopy) =>
				removeSection(workingCopy, params.section)
			);
			return locals.href(`/staff/surveys/${params.id}?notice=surveys-staff:sectionRemoved`);
		}
	})
};
