import type { TopicCode } from './topics.ts';
import type { SomeTexts, Texts } from './types.ts';

export type DemoIndicator = {
	code: string;
	name: Texts;
	description: Texts;
	/** Behind the number; the same in every language where only one is given. */
	unit: SomeTexts;
	/** Whether a high value speaks of a need or a low one. */
	direction: 'high-is-need' | 'low-is-need' | 'neutral';
	topic: TopicCode;
	source: string;
	/** By code of the Sozialraum: one value for each of the last six finished years, oldest first. */
	values: Record<string, readonly number[]>;
};

const source = 'Sozialmonitoring Frankfurt (Demo), erfundene Werte';

export const indicators: readonly DemoIndicator[] = [
	{
		code: 'benefit-households',
		name: {
			de: 'Haushalte mit Transferleistungen',
			'de-simple': 'Haushalte, die Geld vom Amt bekommen',
			en: 'Households receiving benefits',
			tr: 'Sosyal yardım alan haneler',
			ar: 'الأسر التي تتلقى إعانات',
			uk: 'Домогосподарства, що отримують допомогу'
		},
		description: {
			de: 'Anteil der Haushalte mit Bürgergeld, Grundsicherung oder Wohngeld',
			'de-simple': 'So viele von 100 Haushalten bekommen Bürgergeld, Grundsicherung oder Wohngeld.',
			en: 'Share of households receiving basic income support, basic pension support or housing benefit',
			tr: 'Temel gelir desteği, yaşlılık desteği veya kira yardımı alan hanelerin oranı',
			ar: 'نسبة الأسر التي تتلقى إعانة المعيشة أو الضمان الأساسي أو إعانة السكن',
			uk: 'Частка домогосподарств із базовою допомогою, мінімальним забезпеченням або допомогою на житло'
		},
		unit: { de: '%' },
		direction: 'high-is-need',
		topic: 'advice-authorities',
		source,
		values: {
			F111: [12.4, 12.9, 12.7, 12.6, 12.9, 13.1],
			F112: [13.8, 14.2, 14.1, 14.5, 14.6, 14.9],
			F113: [18.1, 18.9, 19.2, 19.0, 19.6, 20.3],
			F114: [9.2, 9.6, 10.1, 10.4, 10.9, 11.2],
			F121: [4.1, 4.3, 4.0, 4.2, 4.1, 4.2],
			F122: [5.6, 5.9, 5.7, 5.5, 5.8, 5.7],
			F211: [21.7, 22.4, 22.1, 22.6, 22.8, 23.1],
			F212: [6.3, 6.6, 6.9, 7.1, 7.0, 7.4],
			F221: [17.2, 17.8, 17.5, 17.1, 16.9, 17.3],
			F222: [4.8, 4.9, 5.1, 5.0, 5.2, 5.1],
			F311: [14.6, 15.1, 15.3, 15.2, 15.6, 15.8],
			F312: [19.4, 20.1, 20.4, 20.2, 20.7, 21.0],
			F321: [24.8, 25.6, 26.1, 26.4, 27.2, 27.9],
			F322: [10.3, 10.7, 10.5, 10.4, 10.8, 10.9],
			F323: [11.9, 12.3, 12.2, 12.6, 12.4, 12.7]
		}
	},
	{
		code: 'one-person-households',
		name: {
			de: 'Ein-Personen-Haushalte',
			'de-simple': 'Menschen, die allein wohnen',
			en: 'One-person households',
			tr: 'Tek kişilik haneler',
			ar: 'أسر مكوّنة من شخص واحد',
			uk: 'Домогосподарства з однієї особи'
		},
		description: {
			de: 'Anteil der Haushalte, in denen eine Person allein lebt',
			'de-simple': 'In so vielen von 100 Haushalten wohnt ein Mensch allein.',
			en: 'Share of households in which one person lives alone',
			tr: 'Tek kişinin yaşadığı hanelerin oranı',
			ar: 'نسبة الأسر التي يعيش فيها شخص بمفرده',
			uk: 'Частка домогосподарств, де людина живе сама'
		},
		unit: { de: '%' },
		direction: 'neutral',
		topic: 'housing',
		source,
		values: {
			F111: [58.2, 58.6, 59.1, 59.3, 59.8, 60.4],
			F112: [49.7, 49.9, 50.4, 50.6, 50.9, 51.3],
			F113: [44.1, 44.6, 44.8, 45.3, 45.9, 46.2],
			F114: [37.8, 37.2, 36.9, 36.4, 36.1, 35.7],
			F121: [51.3, 51.6, 51.4, 51.9, 52.2, 52.5],
			F122: [61.4, 61.9, 62.3, 62.2, 62.8, 63.1],
			F211: [50.6, 50.9, 51.4, 51.3, 51.8, 52.1],
			F212: [47.9, 48.3, 48.1, 48.7, 49.2, 49.5],
			F221: [57.1, 57.4, 57.9, 58.3, 58.2, 58.7],
			F222: [54.8, 55.3, 55.1, 55.6, 56.1, 56.4],
			F311: [52.2, 52.7, 52.9, 53.4, 53.6, 54.1],
			F312: [45.6, 45.9, 46.3, 46.2, 46.8, 47.1],
			F321: [53.9, 54.6, 55.2, 55.7, 56.5, 57.1],
			F322: [55.4, 55.8, 56.1, 56.3, 56.7, 56.9],
			F323: [57.7, 58.1, 58.3, 58.8, 59.1, 59.4]
		}
	},
	{
		code: 'day-care-places',
		name: {
			de: 'Plätze in Kitas je 100 Kinder',
			'de-simple': 'Kita-Plätze',
			en: 'Day-care places per 100 children',
			tr: '100 çocuk başına kreş yeri',
			ar: 'أماكن رياض الأطفال لكل 100 طفل',
			uk: 'Місця в дитсадках на 100 дітей'
		},
		description: {
			de: 'Genehmigte Plätze für Kinder unter sechs Jahren, die im Sozialraum wohnen',
			'de-simple': 'So viele Plätze gibt es für 100 Kinder unter 6 Jahren.',
			en: 'Licensed places for children under six who live in the area',
			tr: 'Bölgede yaşayan altı yaş altı çocuklar için onaylı yer sayısı',
			ar: 'الأماكن المرخصة للأطفال دون السادسة المقيمين في المنطقة',
			uk: 'Дозволені місця для дітей до шести років, які живуть у районі'
		},
		unit: {
			de: 'Plätze',
			'de-simple': 'Plätze',
			en: 'places',
			tr: 'yer',
			ar: 'مكان',
			uk: 'місць'
		},
		direction: 'low-is-need',
		topic: 'children-families',
		source,
		values: {
			F111: [61.2, 62.8, 63.1, 65.4, 66.0, 66.3],
			F112: [58.4, 59.1, 61.7, 61.9, 62.3, 63.8],
			F113: [55.3, 55.1, 56.8, 57.2, 57.0, 57.9],
			F114: [52.7, 49.8, 46.3, 44.9, 43.2, 41.6],
			F121: [72.4, 73.1, 73.0, 74.2, 74.6, 75.1],
			F122: [66.9, 67.3, 68.8, 68.1, 69.4, 69.7],
			F211: [56.6, 57.9, 58.4, 60.2, 61.1, 61.8],
			F212: [59.8, 58.7, 57.1, 58.9, 60.3, 61.2],
			F221: [57.5, 58.0, 58.8, 58.4, 59.6, 60.1],
			F222: [63.3, 62.9, 64.1, 65.0, 64.7, 65.8],
			F311: [60.4, 61.2, 61.0, 62.7, 63.1, 63.6],
			F312: [53.9, 54.4, 55.7, 56.1, 56.9, 57.3],
			F321: [54.2, 54.9, 54.7, 55.8, 55.6, 56.2],
			F322: [67.1, 68.3, 68.9, 69.2, 70.4, 70.8],
			F323: [64.7, 64.9, 65.8, 66.3, 66.1, 67.0]
		}
	}
];
