import { describe, expect, it } from 'vitest';
import { savedSheet, sheetParts, translationSheetSchema } from '#lib/shared/translations/sheet.ts';

const sheet = (texts: Record<string, string>, reviewed: string[] = []) =>
	translationSheetSchema.parse({
		key: Object.keys(texts),
		text: Object.values(texts),
		reviewed
	});

describe('A sheet of translations', () => {
	it('is compared text by text, with whether it was checked', () => {
		const saved = savedSheet([
			{ key: 'title', text: 'Başlık', state: 'reviewed' },
			{ key: 'intro', text: '', state: 'missing' }
		]);
		expect(sheetParts.of(translationSheetSchema.parse(saved))).toEqual({
			'text:title': 'Başlık',
			'reviewed:title': true,
			'text:intro': '',
			'reviewed:intro': false
		});
	});

	it('takes over one text of what is saved, wherever it stands there', () => {
		const typed = sheet({ intro: 'benim', title: 'eski' });
		const saved = sheet({ title: 'yeni', other: 'x', intro: 'onun' }, ['title']);
		const taken = sheetParts.take(typed, saved, 'text:title');
		expect(taken.text).toEqual(['benim', 'yeni']);
		expect(sheetParts.take(taken, saved, 'reviewed:title').reviewed).toEqual(['title']);
	});
});
