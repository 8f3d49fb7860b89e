import { describe, expect, it } from 'vitest';
import { besidePage } from '#lib/shared/lists/open-page.ts';
import { listPage, pageOf, pageQuery, readPage } from '#lib/shared/lists/page.ts';

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

	it('is cut out of a list that was read whole', () => {
		expect(pageOf(['a', 'b', 'c'], 2, 2)).toEqual({ shown: ['c'], total: 3, page: 2, pages: 2 });
	});

	it('keeps in its address what the list is narrowed down to, not what was said once', () => {
		const query = new URLSearchParams('area=F1&topic=&page=2&notice=boards:sent');
		expect(pageQuery(query, 3)).toBe('?area=F1&page=3');
		expect(pageQuery(query, 1)).toBe('?area=F1');
		expect(pageQuery(new URLSearchParams('page=2'), 1)).toBe('');
	});

	it('of open data names the next one at the address that others know', () => {
		const url = new URL('http://127.0.0.1:3000/api/v1/measures.json?lang=tr&page=1');
		const beside = (page: number) =>
			besidePage({ total: 3, page, pages: 2 }, url, 'https://stadt.example');
		expect(beside(1)).toEqual({
			total: 3,
			next: 'https://stadt.example/api/v1/measures.json?lang=tr&page=2'
		});
		expect(beside(2)).toEqual({ total: 3, next: null });
	});
});
