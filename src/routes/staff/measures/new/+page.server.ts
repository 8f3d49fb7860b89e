import { localisedAreas } from '#lib/server/areas/index.ts';
import { canCreateMeasure, createMeasure } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { measureSchema } from '#lib/shared/measures/forms.ts';
import { choice, lines } from '#lib/shared/typed/fields.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = measureSchema.safeExtend({
	note: lines(1000).default(''),
	/** The planner's cell from which it was taken up; it is gone back to, to cite. */
	area: choice.default(''),
	topic: choice.default('')
});

const authorise = ({ actor }: Context) => {
	if (!canCreateMeasure(actor)) throw new DomainError('forbidden');
};

export const load = page(async ({ url, locals }: PageServerLoadEvent, ctx) => {
	authorise(ctx);
	const areas = await localisedAreas(ctx);
	const topics = await topicsFor(ctx);
	const area = areas.find(({ code }) => code === url.searchParams.get('area'));
	const topic = topics.find(({ code }) => code === url.searchParams.get('topic'));
	return {
		title: locals.t('measures-staff:new.title'),
		areas,
		topics,
		form: await readForm(schema, {
			areaIds: area ? [area.id] : [],
			topicIds: topic ? [topic.id] : [],
			area: area?.code ?? '',
			topic: topic?.code ?? ''
		})
	};
});

export const actions: Actions = {
	default: formAction({
		schema,
		authorise,
		execute: async ({ locals }: RequestEvent, ctx, { note, area, topic, ...measure }) => {
			const id = await createMeasure(ctx, measure, note);
			const notice = 'notice=measures-staff:created';
			if (area === '' || topic === '') return locals.href(`/staff/measures/${id}?${notice}`);
			return locals.href(
				`/planning/${encodeURIComponent(area)}/${encodeURIComponent(topic)}?measure=${id}&${notice}`
			);
		}
	})
};
