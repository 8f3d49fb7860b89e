import { measureForStaff, measureToEdit, removeEvidence } from '#lib/server/measures/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { removalSchema } from '#lib/shared/measures/forms.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params, locals }: PageServerLoadEvent, ctx) => {
	await measureToEdit(ctx, params.id);
	const measure = await measureForStaff(ctx, params.id);
	const evidence = measure.evidence.find(({ id }) => id === params.evidence);
	if (!evidence) throw new DomainError('not-found');
	return {
		title: locals.t('measures-staff:evidence.remove'),
		measure: { id: params.id, name: measure.source.title },
		evidence,
		form: await readForm(removalSchema)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: removalSchema,
		find: ({ params }: RequestEvent, ctx) => measureToEdit(ctx, params.id),
		execute: async ({ params, locals }, ctx, { reason }) => {
			await removeEvidence(ctx, params.id, params.evidence, reason);
			return locals.href(`/staff/measures/${params.id}?notice=measures-staff:evidenceRemoved`);
		}
	})
};
