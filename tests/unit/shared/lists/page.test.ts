import { describe, expect, it } from 'vitest';
import { listPage, readPage } from '#lib/shared/lists/page.ts';

describe('A page of a list', () => {
	it('is read from the address, and is the first one where that makes no sense', () => {
		const read = (query: string) => readPage(new URLSearchParams(query));
		expect(read('page=3')).toBe(3);
		for (const query of ['', 'page=', 'page=0', 'page=-1', 'page=1.5', 'page=x', 'page=1e99'])
			expect(read(query)).toBe(1);
	});

	it('is the last one for whoever asks for one behind it', () => {
		expect(listPage(2, 36, 20)).toEqual({ page: 2, pages: 2, offset: 20, limit: 20 });
		expect(listPage(99, 36, 20)).toEqual({ page: 2, pages: 2, offset: 20, limit: 20 });
		expect(listPage(99, 40, 20)).toMatchObject({ page: 2, offset: 20 });
		expect(listPage(99, 0, 20)).toEqual({ page: 1, pages: 1, offset: 0, limit: 20 });
	});
});
