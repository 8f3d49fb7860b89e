import type { OpeningHours, Weekday } from '#lib/shared/areas/opening-hours.ts';
import type { SomeTexts } from './types.ts';

export type DemoContactPoint = {
	area: string;
	name: SomeTexts;
	address: string;
	/** From the numbers that the Bundesnetzagentur keeps free for invented people. */
	phone: string;
	mail: string;
	hours: OpeningHours[];
	/** ISO 639-1 codes of the languages spoken there. */
	languages: string[];
	note: SomeTexts | null;
};

const weekdays: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];

export const contactPoints: readonly DemoContactPoint[] = [
	{
		area: 'F11',
		name: {
			de: 'Sozialrathaus Bockenheim (Demo)',
			'de-simple': 'Sozialrathaus Bockenheim (Demo)',
			en: 'Bockenheim social services office (demo)',
			tr: 'Bockenheim Sosyal Hizmetler Merkezi (demo)',
			ar: 'مكتب الخدمات الاجتماعية في بوكنهايم (تجريبي)',
			uk: 'Соціальна служба Боккенгайма (демо)'
		},
		address: 'Am Birnbaumhof 12, 60000 Frankfurt (Demo)',
		phone: '069 90009-110',
		mail: 'bockenheim@demo.example',
		hours: [
			{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:00', to: '12:00' },
			{ days: ['th'], from: '14:00', to: '18:00' }
		],
		languages: ['de', 'en', 'tr', 'ar', 'uk'],
		note: {
			de: 'Sie können ohne Termin kommen. Ein Aufzug ist im Haus, das Wartezimmer hat eine Spielecke.',
			'de-simple': 'Sie brauchen keinen Termin. Es gibt einen Aufzug. Kinder können hier spielen.',
			en: 'You can come without an appointment. There is a lift, and the waiting room has a play corner.',
			tr: 'Randevusuz gelebilirsiniz. Binada asansör, bekleme odasında çocuklar için oyun köşesi var.',
			ar: 'يمكنكم الحضور دون موعد. في المبنى مصعد، وفي غرفة الانتظار ركن لألعاب الأطفال.',
			uk: 'Можна прийти без запису. У будинку є ліфт, а в приймальні – дитячий куточок.'
		}
	},
	{
		area: 'F113',
		name: {
			de: 'Nachbarschaftsbüro Kuhwald (Demo)',
			en: 'Kuhwald neighbourhood office (demo)',
			tr: 'Kuhwald Mahalle Bürosu (demo)',
			ar: 'مكتب الحي في كوفالد (تجريبي)',
			uk: 'Сусідський офіс Кувальд (демо)'
		},
		address: 'Kastanienring 3, 60000 Frankfurt (Demo)',
		phone: '069 90009-121',
		mail: 'kuhwald@demo.example',
		hours: [
			{ days: ['mo', 'we'], from: '10:00', to: '13:00' },
			{ days: ['tu', 'th'], from: '15:00', to: '18:00' }
		],
		languages: ['de', 'tr', 'ar'],
		note: {
			de: 'Jeden ersten Dienstag im Monat gibt es ein gemeinsames Frühstück.',
			en: 'On the first Tuesday of every month we have breakfast together.',
			tr: 'Her ayın ilk salı günü birlikte kahvaltı yapıyoruz.',
			ar: 'في أول ثلاثاء من كل شهر نتناول الفطور معًا.',
			uk: 'Щомісяця в перший вівторок ми разом снідаємо.'
		}
	},
	{
		area: 'F114',
		name: {
			de: 'Familientreff Rebstock (Demo)',
			en: 'Rebstock family centre (demo)',
			tr: 'Rebstock Aile Buluşma Yeri (demo)',
			ar: 'ملتقى العائلات في ريبشتوك (تجريبي)',
			uk: 'Сімейний центр Ребшток (демо)'
		},
		address: 'Libellenweg 21, 60000 Frankfurt (Demo)',
		phone: '069 90009-122',
		mail: 'rebstock@demo.example',
		hours: [{ days: ['tu', 'we', 'th'], from: '09:30', to: '16:30' }],
		languages: ['de', 'en', 'uk'],
		note: null
	},
	{
		area: 'F12',
		name: {
			de: 'Beratungsstelle Westend (Demo)',
			en: 'Westend advice centre (demo)',
			tr: 'Westend Danışma Merkezi (demo)',
			ar: 'مركز الاستشارة في فستند (تجريبي)',
			uk: 'Консультаційний центр Вестенд (демо)'
		},
		address: 'Lindenterrasse 8, 60000 Frankfurt (Demo)',
		phone: '069 90009-130',
		mail: 'westend@demo.example',
		hours: [
			{ days: weekdays, from: '09:00', to: '12:30' },
			{ days: ['tu'], from: '14:00', to: '17:00' }
		],
		languages: ['de', 'en', 'fr'],
		note: null
	},
	{
		area: 'F21',
		name: {
			de: 'Sozialrathaus Gallus (Demo)',
			en: 'Gallus social services office (demo)',
			tr: 'Gallus Sosyal Hizmetler Merkezi (demo)',
			ar: 'مكتب الخدمات الاجتماعية في غالوس (تجريبي)',
			uk: 'Соціальна служба Ґаллуса (демо)'
		},
		address: 'Drehscheibenstraße 40, 60000 Frankfurt (Demo)',
		phone: '069 90009-140',
		mail: 'gallus@demo.example',
		hours: [
			{ days: weekdays, from: '08:00', to: '12:00' },
			{ days: ['mo'], from: '14:00', to: '17:30' }
		],
		languages: ['de', 'en', 'tr', 'ar', 'it'],
		note: null
	},
	{
		area: 'F22',
		name: {
			de: 'Stadtteilbüro Gutleut (Demo)',
			en: 'Gutleut district office (demo)',
			tr: 'Gutleut Semt Bürosu (demo)',
			ar: 'مكتب حي غوتلويت (تجريبي)',
			uk: 'Районний офіс Ґутлойт (демо)'
		},
		address: 'Kahnführergasse 5, 60000 Frankfurt (Demo)',
		phone: '069 90009-150',
		mail: 'gutleut@demo.example',
		hours: [{ days: ['mo', 'tu', 'th'], from: '10:00', to: '15:00' }],
		languages: ['de', 'en', 'tr'],
		note: null
	},
	{
		area: 'F31',
		name: {
			de: 'Beratung am Mainfeld (Demo)',
			en: 'Mainfeld advice point (demo)',
			tr: 'Mainfeld Danışma Noktası (demo)',
			ar: 'نقطة الاستشارة في ماينفيلد (تجريبي)',
			uk: 'Консультаційний пункт Майнфельд (демо)'
		},
		address: 'Weidenufer 17, 60000 Frankfurt (Demo)',
		phone: '069 90009-160',
		mail: 'niederrad@demo.example',
		hours: [
			{ days: ['tu', 'fr'], from: '09:00', to: '12:00' },
			{ days: ['we'], from: '14:00', to: '18:00' }
		],
		languages: ['de', 'ar', 'uk', 'pl'],
		note: null
	},
	{
		area: 'F32',
		name: {
			de: 'Sozialrathaus Sachsenhausen (Demo)',
			en: 'Sachsenhausen social services office (demo)',
			tr: 'Sachsenhausen Sosyal Hizmetler Merkezi (demo)',
			ar: 'مكتب الخدمات الاجتماعية في زاكسنهاوزن (تجريبي)',
			uk: 'Соціальна служба Заксенгаузена (демо)'
		},
		address: 'Apfelweinhof 2, 60000 Frankfurt (Demo)',
		phone: '069 90009-170',
		mail: 'sachsenhausen@demo.example',
		hours: [
			{ days: weekdays, from: '08:00', to: '12:00' },
			{ days: ['we'], from: '14:00', to: '18:00' }
		],
		languages: ['de', 'en', 'tr', 'uk'],
		note: null
	},
	{
		area: 'F321',
		name: {
			de: 'Mietertreff Heimatsiedlung (Demo)',
			en: 'Heimatsiedlung residents’ room (demo)',
			tr: 'Heimatsiedlung Kiracı Buluşma Yeri (demo)',
			ar: 'ملتقى السكان في هايمات زيدلونغ (تجريبي)',
			uk: 'Кімната мешканців Гайматзідлунґ (демо)'
		},
		address: 'Sperlingshof 1, 60000 Frankfurt (Demo)',
		phone: '069 90009-171',
		mail: 'heimatsiedlung@demo.example',
		hours: [{ days: ['we'], from: '15:00', to: '18:00' }],
		languages: ['de', 'tr'],
		note: {
			de: 'Bis es ein eigenes Nachbarschaftsbüro gibt, sind wir einmal in der Woche hier.',
			en: 'Until there is a neighbourhood office, we are here once a week.',
			tr: 'Kalıcı bir mahalle bürosu açılana kadar haftada bir gün buradayız.',
			ar: 'إلى أن يُفتح مكتب دائم للحي نكون هنا مرة في الأسبوع.',
			uk: 'Доки немає постійного сусідського офісу, ми тут раз на тиждень.'
		}
	}
];
