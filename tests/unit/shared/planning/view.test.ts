import { expect, it } from 'vitest';
import { readView, viewQuery } from '#lib/shared/planning/view.ts';

it('finds a view again in its address', () => {
	const view = {
		within: 'F11',
		level: 'sozialraum',
		kind: 'idea',
		measure: 'm1',
		page: 2
	} as const;
	expect(readView(new URLSearchParams(viewQuery(view)))).toEqual(view);
	expect(viewQuery(readView(new URLSearchParams()))).toBe('');
});

it('reads what makes no sense as if it were not there', () => {
	expect(readView(new URLSearchParams('level=planet&kind=rumour&page=-1&within='))).toEqual({
		within: null,
		level: null,
		kind: 'all',
		measure: null,
		page: 1
	});
});
