import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { editableSurvey, editDraft } from '#lib/server/surveys/index.ts';
import { editSection, sectionFormSchema } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { draftJson } = await editableSurvey(ctx, params.id);
	const section = draftJson.sections.find(({ code }) => code === params.section);
	if (!section) throw new DomainError('not-found');
	return {
		title: locals.t('surveys-staff:section.edit'),
		code: section.code,
		form: await readForm(sectionFormSchema, { title: section.title, text: section.text ?? '' })
	};
});

export const actions: Actions = {
	default: formAction({
		schema: sectionFormSchema,
		find: ({ params }: RequestEvent, ctx) => editableSurvey(ctx, params.id),
		execute: async ({ locals, params }: RequestEvent, ctx, { title, text }) => {
			const texts = { title, text: text || undefined };
			await editDraft(ctx, params.id, (draft) => editSection(draft, params.section, texts));
			return locals.href(`/staff/surveys/${params.id}#section-${params.section}`);
		}
	})
};
