import { z } from 'zod';
import { measureToCiteOn } from '#lib/server/measures/index.ts';
import { cellFor, citeFromCell } from '#lib/server/planning/index.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import { SOURCE_TYPES, type SourceType } from '#lib/shared/measures/evidence.ts';
import { readMeasure } from '#lib/shared/planning/view.ts';
import { choice, lines } from '#lib/shared/typed/fields.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const schema = z.object({
	key: choice.min(1),
	hash: choice,
	/** What the card said when it was looked at, to be shown again beside what it says now. */
	seen: lines(3000),
	measure: choice.min(1, 'planning-staff:errors.chooseMeasure')
});

export const load = page(async ({ params, url }: PageServerLoadEvent, ctx) => {
	const more = readMore(url);
	const cell = await cellFor(ctx, params.area, params.topic, more);
	const asked = readMeasure(url.searchParams);
	return {
		title: `${cell.topic.name.text}, ${cell.area.name.text}`,
		cell,
		asked,
		more,
		measure: asked ? await measureToCiteOn(ctx, asked) : null
	};
});

export const actions: Actions = {
	default: formAction({
		schema,
		execute: async ({ params, url, locals }: RequestEvent, ctx, { key, hash, measure }) => {
			const isNew = await citeFromCell(ctx, params, { key, hash }, measure);
			const notice = `notice=planning-staff:${isNew ? 'cited' : 'citedBefore'}`;
			const path = `/planning/${encodeURIComponent(params.area)}/${encodeURIComponent(params.topic)}`;
			const more = readMore(url) ? `&more=${readMore(url)}` : '';
			return locals.href(`${path}?measure=${measure}${more}&${notice}#${encodeURIComponent(key)}`);
		}
	})
};

/** The kind of source of which more is looked at than the first few. */
function readMore(url: URL): SourceType | null {
	return SOURCE_TYPES.find((kind) => kind === url.searchParams.get('more')) ?? null;
}
