import { registry, SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import type { Translate } from '#lib/i18n/translator.ts';

/** Somebody's own words, set apart from what the mail itself says. */
export interface Quote {
	/** Whose words and in which language: “Frankfurt writes (language: German):” */
	caption: string;
	text: string;
	locale: Locale;
}

/** Paragraphs from a catalogue, with blank lines between them; a heading; or somebody's own words. */
export type Part = string | { heading: string } | Quote;

/** What a mail says, from which both its text and its HTML are made. */
export interface Letter {
	/** The reader's language. */
	locale: Locale;
	/** The municipality's name. */
	sender: string;
	subject: string;
	parts: readonly Part[];
	/** Why the mail comes and how to end it. */
	footer?: string;
}

/**
 * A value that people have typed, as it may stand in a sentence: on one line, without being read as
 * a link, and with a direction of its own (Unicode's FSI and PDI, `<bdi>` in HTML).
 */
export function isolated(value: string): string {
	return `\u2068${withoutIsolates(value).replace(/\s+/g, ' ').trim()}\u2069`;
}

/** A text without the marks of `isolated`. */
export function withoutIsolates(text: string): string {
	return text.replace(/[\u2066-\u2069]/g, '');
}

/**
 * What the municipality's staff wrote, named as theirs.
 * @param t and `reader`: the language of the mail; the words' own is named where it is another one.
 */
export function inTheirWords(
	{ t, reader, sender }: { t: Translate; reader: Locale; sender: string },
	text: string,
	locale: Locale = SOURCE_LOCALE
): Quote {
	const code = languageCode(locale);
	const language = new Intl.DisplayNames(languageCode(reader), { type: 'language' }).of(code);
	const municipality = isolated(sender);
	const caption =
		code === languageCode(reader)
			? t('mails:quote.caption', { municipality })
			: t('mails:quote.captionForeign', { municipality, language: language ?? code });
	return { caption, text, locale };
}

function languageCode(locale: Locale): string {
	return registry[locale].tag.split('-')[0] ?? locale;
}
