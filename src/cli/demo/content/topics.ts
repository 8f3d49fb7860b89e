import type { Texts } from './types.ts';

export type TopicCode =
	| 'housing'
	| 'neighbourhood'
	| 'children-families'
	| 'youth'
	| 'ageing'
	| 'health-care'
	| 'mobility'
	| 'green-squares'
	| 'safety-cleanliness'
	| 'language-education'
	| 'advice-authorities';

export type DemoTopic = { code: TopicCode; name: Texts; description: Texts };

export const topics: readonly DemoTopic[] = [
	{
		code: 'housing',
		name: {
			de: 'Wohnen',
			'de-simple': 'Wohnen',
			en: 'Housing',
			tr: 'Konut',
			ar: 'السكن',
			uk: 'Житло'
		},
		description: {
			de: 'Wohnung finden und behalten, Miete, Zustand der Häuser',
			'de-simple': 'Wohnung, Miete und Haus',
			en: 'Finding and keeping a home, rent, the state of the buildings',
			tr: 'Ev bulmak ve evde kalabilmek, kira, binaların durumu',
			ar: 'العثور على مسكن والبقاء فيه، والإيجار، وحالة المباني',
			uk: 'Знайти й зберегти житло, оренда, стан будинків'
		}
	},
	{
		code: 'neighbourhood',
		name: {
			de: 'Miteinander und Nachbarschaft',
			'de-simple': 'Gut zusammen leben',
			en: 'Community and neighbourhood',
			tr: 'Birliktelik ve komşuluk',
			ar: 'العيش المشترك والجيرة',
			uk: 'Спільнота та сусідство'
		},
		description: {
			de: 'Sich kennen, sich treffen, einander helfen',
			'de-simple': 'Menschen treffen. Sich helfen.',
			en: 'Knowing each other, meeting, helping one another',
			tr: 'Tanışmak, buluşmak, yardımlaşmak',
			ar: 'التعارف واللقاء والمساعدة المتبادلة',
			uk: 'Знати одне одного, зустрічатися, допомагати'
		}
	},
	{
		code: 'children-families',
		name: {
			de: 'Kinder und Familie',
			'de-simple': 'Kinder und Familie',
			en: 'Children and families',
			tr: 'Çocuklar ve aile',
			ar: 'الأطفال والأسرة',
			uk: 'Діти та родина'
		},
		description: {
			de: 'Kita, Spielplätze, Hilfe für Mütter und Väter',
			'de-simple': 'Kita, Spielplatz, Hilfe für Eltern',
			en: 'Day care, playgrounds, support for parents',
			tr: 'Kreş, oyun alanları, anne babalara destek',
			ar: 'رياض الأطفال والملاعب ومساندة الآباء والأمهات',
			uk: 'Дитсадок, майданчики, підтримка батьків'
		}
	},
	{
		code: 'youth',
		name: {
			de: 'Jugend',
			'de-simple': 'Junge Menschen',
			en: 'Young people',
			tr: 'Gençlik',
			ar: 'الشباب',
			uk: 'Молодь'
		},
		description: {
			de: 'Treffpunkte, Sport, Ausbildung, mitreden',
			'de-simple': 'Treffpunkte, Sport und Ausbildung',
			en: 'Places to meet, sport, training, having a say',
			tr: 'Buluşma yerleri, spor, meslek eğitimi, söz sahibi olmak',
			ar: 'أماكن اللقاء والرياضة والتدريب المهني والمشاركة في الرأي',
			uk: 'Місця зустрічей, спорт, навчання, право голосу'
		}
	},
	{
		code: 'ageing',
		name: {
			de: 'Älter werden',
			'de-simple': 'Älter werden',
			en: 'Growing older',
			tr: 'Yaş almak',
			ar: 'التقدم في العمر',
			uk: 'Старший вік'
		},
		description: {
			de: 'Selbstständig bleiben, Treffpunkte, Hilfe im Alltag',
			'de-simple': 'Im Alter gut leben und Hilfe haben',
			en: 'Staying independent, places to meet, everyday help',
			tr: 'Bağımsız kalmak, buluşma yerleri, günlük hayatta yardım',
			ar: 'الحفاظ على الاستقلالية وأماكن اللقاء والعون في الحياة اليومية',
			uk: 'Залишатися самостійними, зустрічатися, мати допомогу щодня'
		}
	},
	{
		code: 'health-care',
		name: {
			de: 'Gesundheit und Pflege',
			'de-simple': 'Gesundheit und Pflege',
			en: 'Health and care',
			tr: 'Sağlık ve bakım',
			ar: 'الصحة والرعاية',
			uk: 'Здоров’я та догляд'
		},
		description: {
			de: 'Arztpraxen, Pflege zu Hause, gesund leben im Quartier',
			'de-simple': 'Ärzte und Ärztinnen. Hilfe bei Krankheit.',
			en: 'Doctors, care at home, healthy living nearby',
			tr: 'Doktorlar, evde bakım, semtte sağlıklı yaşam',
			ar: 'عيادات الأطباء والرعاية في المنزل والعيش الصحي في الحي',
			uk: 'Лікарі, догляд удома, здорове життя в районі'
		}
	},
	{
		code: 'mobility',
		name: {
			de: 'Mobilität',
			'de-simple': 'Unterwegs sein',
			en: 'Getting around',
			tr: 'Ulaşım',
			ar: 'التنقل',
			uk: 'Пересування'
		},
		description: {
			de: 'Bus und Bahn, Rad- und Fußwege, ohne Stufen ans Ziel',
			'de-simple': 'Bus, Bahn, Fahrrad und Fußwege',
			en: 'Bus and train, cycling and walking, step-free routes',
			tr: 'Otobüs ve tren, bisiklet ve yaya yolları, basamaksız ulaşım',
			ar: 'الحافلات والقطارات ومسارات الدراجات والمشاة والوصول دون درجات',
			uk: 'Автобус і потяг, велодоріжки й тротуари, шлях без сходів'
		}
	},
	{
		code: 'green-squares',
		name: {
			de: 'Grün und Plätze',
			'de-simple': 'Parks und Plätze',
			en: 'Green spaces and squares',
			tr: 'Yeşil alanlar ve meydanlar',
			ar: 'المساحات الخضراء والساحات',
			uk: 'Зелені зони та площі'
		},
		description: {
			de: 'Parks, Bäume, Schatten, Bänke, schöne Plätze',
			'de-simple': 'Bäume, Schatten, Bänke',
			en: 'Parks, trees, shade, benches, pleasant squares',
			tr: 'Parklar, ağaçlar, gölge, banklar, güzel meydanlar',
			ar: 'الحدائق والأشجار والظل والمقاعد والساحات الجميلة',
			uk: 'Парки, дерева, тінь, лавки, гарні площі'
		}
	},
	{
		code: 'safety-cleanliness',
		name: {
			de: 'Sicherheit und Sauberkeit',
			'de-simple': 'Sicher und sauber',
			en: 'Safety and cleanliness',
			tr: 'Güvenlik ve temizlik',
			ar: 'الأمان والنظافة',
			uk: 'Безпека та чистота'
		},
		description: {
			de: 'Sich draußen wohlfühlen, Licht, Müll, Lärm',
			'de-simple': 'Licht, Müll und Lärm',
			en: 'Feeling at ease outdoors, lighting, litter, noise',
			tr: 'Dışarıda rahat hissetmek, aydınlatma, çöp, gürültü',
			ar: 'الشعور بالراحة في الخارج والإنارة والنفايات والضوضاء',
			uk: 'Спокійно почуватися надворі, освітлення, сміття, шум'
		}
	},
	{
		code: 'language-education',
		name: {
			de: 'Sprache und Bildung',
			'de-simple': 'Sprache und Lernen',
			en: 'Language and education',
			tr: 'Dil ve eğitim',
			ar: 'اللغة والتعليم',
			uk: 'Мова та освіта'
		},
		description: {
			de: 'Deutsch lernen, Schule, Lernen in jedem Alter',
			'de-simple': 'Deutsch lernen und Schule',
			en: 'Learning German, school, learning at any age',
			tr: 'Almanca öğrenmek, okul, her yaşta öğrenmek',
			ar: 'تعلّم الألمانية والمدرسة والتعلّم في كل الأعمار',
			uk: 'Вивчати німецьку, школа, навчання в будь-якому віці'
		}
	},
	{
		code: 'advice-authorities',
		name: {
			de: 'Beratung und Behörden',
			'de-simple': 'Beratung und Ämter',
			en: 'Advice and public offices',
			tr: 'Danışma ve resmî daireler',
			ar: 'الاستشارة والدوائر الرسمية',
			uk: 'Консультації та установи'
		},
		description: {
			de: 'Anträge, verständliche Briefe, Beratung in der Nähe',
			'de-simple': 'Hilfe bei Formularen und Briefen',
			en: 'Applications, letters that can be understood, advice nearby',
			tr: 'Başvurular, anlaşılır mektuplar, yakında danışmanlık',
			ar: 'الطلبات والرسائل المفهومة والاستشارة القريبة',
			uk: 'Заяви, зрозумілі листи, поради поруч'
		}
	}
];
