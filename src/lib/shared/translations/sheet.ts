import { z } from 'zod';
import type { FormParts } from '#lib/shared/forms/form.ts';
import { choice, lines } from '#lib/shared/typed/fields.ts';

/** What the side-by-side sheet sends: parallel lists, one entry to a text, and the ticked keys. */
export const translationSheetSchema = z.object({
	key: z.array(choice).default([]),
	sourceHash: z.array(choice).default([]),
	text: z.array(lines(20_000)).default([]),
	/** The keys of the texts somebody has checked. */
	reviewed: z.array(choice).default([]),
	/** The keys of the stale texts that still fit. */
	confirmed: z.array(choice).default([]),
	intent: z.enum(['save', 'review']).default('save')
});

export type TranslationSheet = z.infer<typeof translationSheetSchema>;

/** A sheet as it is saved: all texts in order, and which of them somebody has checked. */
export function savedSheet(
	texts: readonly { key: string; text: string; state: string }[]
): Pick<TranslationSheet, 'key' | 'text' | 'reviewed'> {
	return {
		key: texts.map(({ key }) => key),
		text: texts.map(({ text }) => text),
		reviewed: texts.filter(({ state }) => state === 'reviewed').map(({ key }) => key)
	};
}

/** Each text by itself, `text:KEY`, and whether it was checked, `reviewed:KEY`. */
export const sheetParts: FormParts<TranslationSheet> = {
	of: (sheet) =>
		Object.fromEntries(
			sheetEntries(sheet).flatMap(({ key, text, isReviewed }) => [
				[`text:${key}`, text],
				[`reviewed:${key}`, isReviewed]
			])
		),
	take: (typed, saved, part) => {
		const key = part.slice(part.indexOf(':') + 1);
		if (part.startsWith('reviewed:')) {
			const others = typed.reviewed.filter((each) => each !== key);
			const isReviewed = saved.reviewed.includes(key);
			return { ...typed, reviewed: isReviewed ? [...others, key] : others };
		}
		const text = saved.text[saved.key.indexOf(key)] ?? '';
		return { ...typed, text: typed.text.with(typed.key.indexOf(key), text) };
	}
};

/** One entry for each text of the sheet; `intent` review marks all that are filled in. */
export function sheetEntries({
	key,
	sourceHash,
	text,
	reviewed,
	confirmed,
	intent
}: TranslationSheet) {
	return key.map((each, index) => ({
		key: each,
		sourceHash: sourceHash[index] ?? '',
		text: text[index] ?? '',
		isReviewed: intent === 'review' || reviewed.includes(each),
		isConfirmed: confirmed.includes(each)
	}));
}
