import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { editableSurvey, editWorkingCopy } from '#lib/server/surveys/index.ts';
import { editSection, sectionFormSchema } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const section = await sectionIn(ctx, params);
	return {
		title: locals.t('surveys-staff:section.edit'),
		code: section.code,
		form: await readSavedForm(sectionFormSchema, fieldsOf(section))
	};
});

export const actions: Actions = {
	default: formAction({
		schema: sectionFormSchema,
		find: ({ params }: RequestEvent, ctx) => sectionIn(ctx, params),
		current: (_, __, section) => fieldsOf(section),
		execute: async ({ locals, params }: RequestEvent, ctx, { title, text }) => {
			const texts = { title, text: text || undefined };
			await editWorkingCopy(ctx, params.id, (workingCopy) =>
				editSection(workingCopy, params.section, texts)
			);
			return locals.href(`/staff/surveys/${params.id}#section-${params.section}`);
		}
	})
};

async function sectionIn(ctx: App.Locals['ctx'], params: { id: string; section: string }) {
	const { workingCopyJson } = await editableSurvey(ctx, params.id);
	const section = workingCopyJson.sections.find(({ code }) => code === params.section);
	if (!section) throw new DomainError('not-found');
	return section;
}

function fieldsOf({ title, text }: { title: string; text?: string }) {
	return { title, text: text ?? '' };
}
