import type { Locale } from '#lib/i18n/registry.ts';

/** One text in all six languages. */
export type Texts = Record<Locale, string>;

/** A German text with as many translations as there are. */
export type SomeTexts = { de: string } & Partial<Texts>;

/** A day counted from the day the demo is filled: -3 is three days ago, 5 is in five days. */
export type RelativeDay = number;
