import { livingAr } from './living.ar.ts';
import { livingDeSimple } from './living.de-simple.ts';
import { livingEn } from './living.en.ts';
import { livingTr } from './living.tr.ts';
import { livingUk } from './living.uk.ts';
import type { SurveyTranslations } from './types.ts';

export const livingTexts: SurveyTranslations = {
	'de-simple': livingDeSimple,
	en: livingEn,
	tr: livingTr,
	ar: livingAr,
	uk: livingUk
};
