import { z } from 'zod';
import type { Locale } from '#lib/i18n/registry.ts';
import { readData } from '../read-data.ts';

/** Sentences by language and code of the area, or the beginning of it. */
export type Voices = Partial<Record<Locale, Partial<Record<string, string[]>>>>;

export const livingVoices = voicesOf('living', ['de', 'de-simple', 'en', 'tr', 'ar', 'uk']);
export const ageingVoices = voicesOf('ageing', ['de', 'en', 'tr', 'ar', 'uk']);

function voicesOf(name: string, locales: readonly Locale[]): Voices {
	const schema = z.record(z.string(), z.array(z.string().min(1)));
	return Object.fromEntries(
		locales.map((locale) => [locale, readData(`voices/${name}.${locale}`, schema)])
	);
}
