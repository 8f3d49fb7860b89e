import type { SomeTexts } from './types.ts';

export type DemoArea = {
	code: string;
	level: 'city' | 'district' | 'stadtteil' | 'sozialraum';
	names: SomeTexts;
	/** People living there: given for a Sozialraum, the sum of its Sozialräume for everything above. */
	population: number;
};

const people: Record<string, number> = {
	F111: 14_820,
	F112: 11_340,
	F113: 4_180,
	F114: 5_260,
	F121: 8_910,
	F122: 9_470,
	F211: 16_230,
	F212: 12_540,
	F221: 4_870,
	F222: 2_690,
	F311: 13_150,
	F312: 6_320,
	F321: 3_240,
	F322: 15_760,
	F323: 10_080
};

/** City, three districts, six Stadtteile and fifteen Sozialräume; a code begins with its parent's code. */
export const areas: readonly DemoArea[] = [
	area('F', {
		de: 'Frankfurt (Demo)',
		'de-simple': 'Frankfurt (Demo)',
		en: 'Frankfurt (demo)',
		tr: 'Frankfurt (demo)',
		ar: 'فرانكفورت (تجريبي)',
		uk: 'Франкфурт (демо)'
	}),
	area('F1', {
		de: 'Mitte-West',
		en: 'Centre-West',
		tr: 'Orta-Batı',
		ar: 'الوسط الغربي',
		uk: 'Центр-Захід'
	}),
	area('F2', {
		de: 'Innenstadt',
		en: 'Inner City',
		tr: 'Şehir Merkezi',
		ar: 'وسط المدينة',
		uk: 'Середмістя'
	}),
	area('F3', { de: 'Süd', en: 'South', tr: 'Güney', ar: 'الجنوب', uk: 'Південь' }),
	area('F11', { de: 'Bockenheim', ar: 'بوكنهايم', uk: 'Боккенгайм' }),
	area('F12', {
		de: 'Westend-Süd',
		en: 'Westend South',
		tr: 'Westend Güney',
		ar: 'فستند الجنوبي',
		uk: 'Вестенд-Південь'
	}),
	area('F21', { de: 'Gallus', ar: 'غالوس', uk: 'Ґаллус' }),
	area('F22', { de: 'Gutleut', ar: 'غوتلويت', uk: 'Ґутлойт' }),
	area('F31', { de: 'Niederrad', ar: 'نيدرراد', uk: 'Нідеррад' }),
	area('F32', { de: 'Sachsenhausen', ar: 'زاكسنهاوزن', uk: 'Заксенгаузен' }),
	area('F111', { de: 'Leipziger Straße', ar: 'شارع لايبتسيغ', uk: 'Ляйпціґер-штрассе' }),
	area('F112', {
		de: 'Bockenheim-Nord',
		en: 'Bockenheim North',
		tr: 'Bockenheim Kuzey',
		ar: 'بوكنهايم الشمالية',
		uk: 'Боккенгайм-Північ'
	}),
	area('F113', { de: 'Kuhwald', ar: 'كوفالد', uk: 'Кувальд' }),
	area('F114', { de: 'Rebstock', ar: 'ريبشتوك', uk: 'Ребшток' }),
	area('F121', { de: 'Palmengarten', ar: 'بالمنغارتن', uk: 'Пальменґартен' }),
	area('F122', { de: 'Taunusanlage', ar: 'تاونوس أنلاغه', uk: 'Таунусанлаґе' }),
	area('F211', { de: 'Frankenallee', ar: 'فرانكن آليه', uk: 'Франкеналлеє' }),
	area('F212', {
		de: 'Europaviertel',
		en: 'Europaviertel',
		ar: 'الحي الأوروبي',
		uk: 'Європейський квартал'
	}),
	area('F221', { de: 'Gutleutstraße', ar: 'شارع غوتلويت', uk: 'Ґутлойтштрассе' }),
	area('F222', { de: 'Westhafen', en: 'Westhafen', ar: 'الميناء الغربي', uk: 'Вестгафен' }),
	area('F311', { de: 'Bruchfeldstraße', ar: 'شارع بروخفيلد', uk: 'Брухфельдштрассе' }),
	area('F312', { de: 'Mainfeld', ar: 'ماينفيلد', uk: 'Майнфельд' }),
	area('F321', { de: 'Heimatsiedlung', ar: 'هايمات زيدلونغ', uk: 'Гайматзідлунґ' }),
	area('F322', {
		de: 'Südbahnhof',
		en: 'Südbahnhof',
		tr: 'Südbahnhof',
		ar: 'محطة الجنوب',
		uk: 'Південний вокзал'
	}),
	area('F323', {
		de: 'Alt-Sachsenhausen',
		en: 'Old Sachsenhausen',
		tr: 'Eski Sachsenhausen',
		ar: 'زاكسنهاوزن القديمة',
		uk: 'Старий Заксенгаузен'
	})
];

function area(code: string, names: SomeTexts): DemoArea {
	const levels = ['city', 'district', 'stadtteil', 'sozialraum'] as const;
	const population = Object.entries(people)
		.filter(([key]) => key.startsWith(code))
		.reduce((sum, [, count]) => sum + count, 0);
	return { code, level: levels[code.length - 1] ?? 'city', names, population };
}
