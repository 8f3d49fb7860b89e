import { z } from 'zod';
import { cellFor, chosenMeasure, citeFromCell } from '#lib/server/planning/index.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = z.object({
	key: z.string().min(1).max(300),
	hash: z.string().max(60),
	/** What the card said when it was looked at, to be shown again beside what it says now. */
	seen: z.string().max(3000),
	measure: z.string().min(1, 'planning-staff:errors.chooseMeasure').max(60)
});

export const load = page(async ({ params, url }: PageServerLoadEvent, ctx) => {
	const cell = await cellFor(ctx, params.area, params.topic);
	return {
		title: `${cell.topic.name.text}, ${cell.area.name.text}`,
		cell,
		measure: await chosenMeasure(ctx, url.searchParams.get('measure'))
	};
});

export const actions: Actions = {
	default: formAction({
		schema,
		execute: async ({ params, locals }: RequestEvent, ctx, { key, hash, measure }) => {
			const isNew = await citeFromCell(ctx, params, { key, hash }, measure);
			const notice = `notice=planning-staff:${isNew ? 'cited' : 'citedBefore'}`;
			const path = `/planning/${encodeURIComponent(params.area)}/${encodeURIComponent(params.topic)}`;
			return locals.href(`${path}?measure=${measure}&${notice}#${encodeURIComponent(key)}`);
		}
	})
};
