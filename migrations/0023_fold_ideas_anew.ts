import type { Kysely } from 'kysely';

interface Tables {
	ideas: { id: string; title: string; text: string; search_text: string };
}

const SOME = 1000;

/** Ideas are found by apostrophes, Arabic letters and digits however these are typed. */
export async function up(db: Kysely<Tables>): Promise<void> {
	let last = '';
	for (;;) {
		const ideas = await db
			.selectFrom('ideas')
			.select(['id', 'title', 'text', 'search_text'])
			.where('id', '>', last)
			.orderBy('id')
			.limit(SOME)
			.execute();
		for (const { id, title, text, search_text: before } of ideas) {
			const after = folded(`${title} ${text}`);
			if (after !== before)
				await db.updateTable('ideas').set({ search_text: after }).where('id', '=', id).execute();
		}
		last = ideas.at(-1)?.id ?? '';
		if (ideas.length < SOME) return;
	}
}

const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ı: 'i',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	þ: 'th',
	æ: 'ae',
	œ: 'oe',
	ґ: 'г',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ة: 'ه'
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

function folded(text: string): string {
	return text
		.replace(/(?<=\p{L})['’‘`´ʼʹ](?=\p{L})/gu, '')
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}\u0640]/gu, '')
		.toLowerCase()
		.replace(LETTER, (letter) => LETTERS[letter] ?? letter)
		.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
