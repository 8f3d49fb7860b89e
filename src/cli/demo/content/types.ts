import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';

const text = z.string().min(1);

/** One text in all six languages. */
export const textsSchema = z.record(z.enum(LOCALES), text);
export type Texts = z.infer<typeof textsSchema>;

/** A German text with as many translations as there are. */
export const someTextsSchema = z.partialRecord(z.enum(LOCALES), text).and(z.object({ de: text }));
export type SomeTexts = z.infer<typeof someTextsSchema>;

/** A day counted from the day the demo is filled: -3 is three days ago, 5 is in five days. */
export const relativeDaySchema = z.int();
export type RelativeDay = number;
