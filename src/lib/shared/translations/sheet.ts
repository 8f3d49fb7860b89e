import { z } from 'zod';

/** What the side-by-side sheet sends: parallel lists, one entry to a text, and the ticked keys. */
export const translationSheetSchema = z.object({
	key: z.array(z.string().max(300)).default([]),
	sourceHash: z.array(z.string().max(64)).default([]),
	text: z.array(z.string().max(20_000)).default([]),
	/** The keys of the texts somebody has checked. */
	reviewed: z.array(z.string().max(300)).default([]),
	/** The keys of the stale texts that still fit. */
	confirmed: z.array(z.string().max(300)).default([]),
	intent: z.enum(['save', 'review']).default('save')
});

export type TranslationSheet = z.infer<typeof translationSheetSchema>;

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
		text: (text[index] ?? '').replaceAll('\r\n', '\n'),
		isReviewed: intent === 'review' || reviewed.includes(each),
		isConfirmed: confirmed.includes(each)
	}));
}
