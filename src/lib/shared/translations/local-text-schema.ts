import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import type { LocalText } from './local-text.ts';

/** A content text in open data, with the language it is really in. */
export const localTextSchema = z.strictObject({
	text: z.string(),
	locale: z.enum(LOCALES)
}) satisfies z.ZodType<LocalText>;
