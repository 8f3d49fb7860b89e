import type { OwnerType } from '#lib/shared/translations/owner-types.ts';

/** Of a type that grows for years, the translators' list has so many: those that changed last. */
export const MOST_LISTED = 300;

/** One text of an object that can be translated. */
export interface SourceText {
	key: string;
	source: string;
	/** Whether it is a paragraph rather than a line. */
	isLong?: boolean;
	/** Where the reader meets it, a catalogue key or a plain label, for the translator. */
	label?: string;
}

/** One object with its texts, as a domain offers it to the translators. */
export interface OwnerTexts {
	id: string;
	title: string;
	/** Paths of the areas it lies in, for the translator's rights. */
	areaPaths: readonly string[];
	/** Where readers meet it, without language; null while that is nowhere or in many places. */
	path: string | null;
	texts: readonly SourceText[];
}

export interface ToTranslate extends OwnerTexts {
	type: OwnerType;
}

/** An object with the texts whose translations are asked for. */
export type Owner = Pick<ToTranslate, 'type' | 'id' | 'texts'>;
