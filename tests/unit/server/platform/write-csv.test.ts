import { expect, it } from 'vitest';
import { writeCsv } from '#lib/server/platform/files/write-csv.ts';

it('quotes what must be quoted and defuses formulas, but not numbers', () => {
	expect(
		writeCsv(
			['a', 'b'],
			[
				['x, "y"', -3],
				['=1+1', null],
				['zwei\nZeilen', true]
			]
		)
	).toBe('\uFEFFa,b\r\n"x, ""y""",-3\r\n\'=1+1,\r\n"zwei\nZeilen",true\r\n');
});
