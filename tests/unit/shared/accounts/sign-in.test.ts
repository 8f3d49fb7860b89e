import { describe, expect, it } from 'vitest';
import { bringTyped, isOwnAddress, typedFields } from '#lib/shared/accounts/sign-in.ts';

describe('What was typed goes through signing in', () => {
	it('in its order, without files and passwords', () => {
		const sent = new FormData();
		sent.append('title', 'Eine „Idee“\nin zwei Zeilen');
		sent.append('areaIds', 'a');
		sent.append('areaIds', 'b');
		sent.append('password', 'geheim');
		sent.append('picture', new File(['x'], 'x.png'));
		expect(typedFields(bringTyped(sent))).toEqual([
			{ name: 'title', value: 'Eine „Idee“\nin zwei Zeilen' },
			{ name: 'areaIds', value: 'a' },
			{ name: 'areaIds', value: 'b' }
		]);
	});

	it('up to a size, and as nothing where it cannot be read', () => {
		expect(bringTyped([['text', 'x'.repeat(200_000)]])).toBe('');
		for (const broken of ['', '{', '{"a":1}', '[["a"]]']) expect(typedFields(broken)).toEqual([]);
	});

	it('to addresses of this house alone', () => {
		expect(isOwnAddress('/de/staff/events/1/edit?/save&x=1')).toBe(true);
		for (const other of ['//a.example', '/\\a.example', 'https://a.example', '/\t/a.example', ''])
			expect(isOwnAddress(other)).toBe(false);
	});
});
