import { registry, type Locale } from './registry.ts';

/** Letters that run against the direction of a text. */
const AGAINST = {
	ltr: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,
	rtl: /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u
};

/** What is set apart already, and addresses, which mails turn into links. */
const SET_APART = /^(\u2068|https?:\/\/)/;

/**
 * A value as it may stand in a sentence of a language, also where there are no elements (a title, a
 * label, a mail): what runs the other way is set apart (Unicode's FSI and PDI, UAX 9), so that it does
 * not turn round the words and figures beside it. What runs the same way stays as it is.
 */
export function setApart(value: string, locale: Locale): string {
	const isApart = !AGAINST[registry[locale].direction].test(value) || SET_APART.test(value);
	return isApart ? value : `\u2068${value}\u2069`;
}
