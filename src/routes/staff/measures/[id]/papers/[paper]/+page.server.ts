import { z } from 'zod';
import { measureForStaff, measureToEdit, removePaper } from '#lib/server/measures/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = z.object({});

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	await measureToEdit(ctx, params.id);
	const { papers, source } = await measureForStaff(ctx, params.id);
	const paper = papers.find(({ id }) => id === params.paper);
	if (!paper) throw new DomainError('not-found');
	return {
		title: locals.t('measures-staff:papers.remove'),
		measure: { id: params.id, name: source.title },
		paper,
		form: await readForm(schema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema,
		find: ({ params }: RequestEvent, ctx) => measureToEdit(ctx, params.id),
		execute: async ({ params, locals }, ctx) => {
			await removePaper(ctx, params.id, params.paper);
			return locals.href(`/staff/measures/${params.id}?notice=measures-staff:saved`);
		}
	})
};
