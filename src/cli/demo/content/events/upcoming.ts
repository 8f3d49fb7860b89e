import type { DemoEvent } from './types.ts';

export const upcomingEvents: DemoEvent[] = [
	{
		slug: 'sprechstunde-formulare',
		area: 'F11',
		topics: ['advice-authorities', 'language-education'],
		startsIn: 4,
		startsAt: '14:00',
		minutes: 180,
		title: {
			de: 'Sprechstunde: Wir füllen Formulare gemeinsam aus',
			'de-simple': 'Hilfe mit Formularen',
			en: 'Drop-in: let’s fill in forms together',
			tr: 'Danışma saati: Formları birlikte dolduruyoruz',
			ar: 'ساعة استشارة: نملأ الاستمارات معًا',
			uk: 'Консультація: заповнюємо формуляри разом'
		},
		description: {
			de: 'Wohngeld, Kindergeld, Kitaplatz: Bringen Sie Ihre Briefe und Formulare mit. Für jede Person nehmen wir uns 15 Minuten Zeit. Was Sie uns erzählen, bleibt unter uns.',
			'de-simple':
				'Haben Sie Briefe oder Formulare vom Amt? Bringen Sie alles mit. Wir helfen Ihnen 15 Minuten lang. Wir sagen nichts weiter.',
			en: 'Housing benefit, child benefit, a day-care place: bring your letters and forms. We take 15 minutes for each person. What you tell us stays between us.',
			tr: 'Kira yardımı, çocuk parası, kreş yeri: Mektuplarınızı ve formlarınızı getirin. Her kişiye 15 dakika ayırıyoruz. Anlattıklarınız aramızda kalır.',
			ar: 'إعانة السكن أو إعانة الأطفال أو مكان في الروضة: أحضروا رسائلكم واستماراتكم. نخصص لكل شخص 15 دقيقة. وما تقولونه لنا يبقى بيننا.',
			uk: 'Допомога на житло, виплати на дітей, місце в дитсадку: візьміть свої листи та формуляри. Кожній людині ми приділимо 15 хвилин. Усе сказане залишиться між нами.'
		},
		place: 'Sozialrathaus Bockenheim (Demo), Raum 2',
		address: 'Am Birnbaumhof 12',
		languages: ['de', 'en', 'tr'],
		interpreters: ['ar', 'uk'],
		hasChildcare: false,
		isStepFree: true,
		capacity: 12,
		registrations: 15,
		registrationLocales: ['ar', 'de', 'tr', 'uk', 'de-simple', 'de'],
		outcome: null
	},
	{
		slug: 'ideen-cafe-bockenheim',
		area: 'F111',
		topics: ['neighbourhood', 'mobility'],
		startsIn: 9,
		startsAt: '17:30',
		minutes: 150,
		title: {
			de: 'Ideen-Café Bockenheim: Wie wollen wir zusammenleben?',
			'de-simple': 'Ideen-Café Bockenheim: So wollen wir leben',
			en: 'Ideen-Café Bockenheim: how do we want to live together?',
			tr: 'Bockenheim Ideen-Café: Birlikte nasıl yaşamak istiyoruz?',
			ar: 'مقهى الأفكار في بوكنهايم: كيف نريد أن نعيش معًا؟',
			uk: 'Ideen-Café Боккенгайм: як ми хочемо жити разом?'
		},
		description: {
			de: 'Fünf Tische, drei Runden, viele Karten. An jedem Tisch sitzt jemand aus der Verwaltung und hört zu. Sie müssen nichts vorbereiten. Suppe und Getränke sind frei.',
			'de-simple':
				'Es gibt 5 Tische. An jedem Tisch sprechen wir über ein Thema. Jemand aus dem Amt hört zu. Sie müssen nichts vorbereiten. Suppe und Getränke sind kostenlos.',
			en: 'Five tables, three rounds, lots of cards. At each table, someone from the city administration sits and listens. You do not need to prepare anything. Soup and drinks are free.',
			tr: 'Beş masa, üç tur, bol bol kart. Her masada idareden biri oturup dinliyor. Hazırlık yapmanız gerekmiyor. Çorba ve içecekler ücretsiz.',
			ar: 'خمس طاولات وثلاث جولات والكثير من البطاقات. على كل طاولة يجلس شخص من إدارة المدينة ويستمع. لا داعي لأي تحضير. الحساء والمشروبات مجانًا.',
			uk: 'П’ять столів, три раунди, багато карток. За кожним столом сидить і слухає хтось із міської адміністрації. Готуватися не треба. Суп і напої безкоштовні.'
		},
		place: 'Alte Markthalle (Demo)',
		address: 'Birkenmarkt 4',
		languages: ['de', 'en'],
		interpreters: ['tr', 'ar', 'uk'],
		hasChildcare: true,
		isStepFree: true,
		capacity: 40,
		registrations: 27,
		registrationLocales: ['de', 'de', 'en', 'tr', 'de', 'ar', 'uk'],
		outcome: null
	},
	{
		slug: 'ihre-rechte-im-haus',
		area: 'F112',
		topics: ['housing', 'advice-authorities'],
		startsIn: 13,
		startsAt: '18:00',
		minutes: 120,
		title: {
			de: 'Das Haus ist verkauft: Welche Rechte habe ich?',
			'de-simple': 'Das Haus ist verkauft: Das dürfen Sie',
			en: 'The house has been sold: what are my rights?',
			tr: 'Ev satıldı: Haklarım neler?',
			ar: 'بيع البيت: ما هي حقوقي؟',
			uk: 'Будинок продано: які в мене права?'
		},
		description: {
			de: 'Eine Anwältin erklärt, was ein Verkauf für Mieter:innen bedeutet und wann Sie bleiben können. Danach ist Zeit für Ihre Fragen, auch unter vier Augen.',
			'de-simple':
				'Ihr Haus gehört jetzt jemand anderem? Eine Anwältin erklärt: Das ändert sich. Das bleibt gleich. Danach können Sie fragen, auch allein.',
			en: 'A lawyer explains what a sale means for tenants and when you can stay. Afterwards there is time for your questions, in private if you prefer.',
			tr: 'Bir avukat, satışın kiracılar için ne anlama geldiğini ve ne zaman evde kalabileceğinizi anlatıyor. Sonra sorularınıza zaman var; isterseniz baş başa.',
			ar: 'تشرح محامية ما يعنيه البيع للمستأجرين ومتى يمكنكم البقاء. بعدها وقت لأسئلتكم، وعلى انفراد إن أحببتم.',
			uk: 'Адвокатка пояснить, що означає продаж для орендарів і коли ви можете залишитися. Потім буде час на ваші запитання, за бажання – наодинці.'
		},
		place: 'Lesesaal am Park (Demo)',
		address: 'Amselgrund 9',
		languages: ['de'],
		interpreters: ['ar', 'tr', 'en'],
		hasChildcare: true,
		isStepFree: true,
		capacity: 30,
		registrations: 18,
		registrationLocales: ['de', 'ar', 'tr', 'de', 'en'],
		outcome: null
	},
	{
		slug: 'mittagstisch-heimatsiedlung',
		area: 'F321',
		topics: ['ageing', 'neighbourhood'],
		startsIn: 20,
		startsAt: '12:00',
		minutes: 120,
		title: {
			de: 'Mittagstisch zum Kennenlernen',
			'de-simple': 'Zusammen zu Mittag essen',
			en: 'A shared lunch to get to know each other',
			tr: 'Tanışma öğle yemeği',
			ar: 'غداء مشترك للتعارف',
			uk: 'Спільний обід для знайомства'
		},
		description: {
			de: 'Wir kochen Gemüsesuppe und essen gemeinsam. Wer mag, hilft ab zehn Uhr beim Schneiden. Das Essen kostet drei Euro, Kinder essen frei. Wir holen Sie auf Wunsch zu Hause ab.',
			'de-simple':
				'Es gibt Gemüse-Suppe. Wir essen zusammen. Sie können ab 10 Uhr beim Kochen helfen. Das Essen kostet 3 Euro. Kinder zahlen nichts. Wir können Sie auch abholen.',
			en: 'We cook vegetable soup and eat together. If you like, help us chop from ten o’clock. The meal costs three euros, children eat free. We can pick you up at home if you wish.',
			tr: 'Sebze çorbası pişirip birlikte yiyoruz. İsteyen saat ondan itibaren doğramaya yardım eder. Yemek üç avro, çocuklara ücretsiz. İsterseniz sizi evden alırız.',
			ar: 'نطبخ حساء الخضار ونأكل معًا. من يرغب يمكنه المساعدة في التقطيع ابتداءً من الساعة العاشرة. ثمن الوجبة ثلاثة يورو والأطفال مجانًا. ونصطحبكم من البيت إن رغبتم.',
			uk: 'Варимо овочевий суп і їмо разом. Хто хоче, допомагає нарізати з десятої години. Обід коштує три євро, дітям безкоштовно. За бажання ми заберемо вас із дому.'
		},
		place: 'Mietertreff Heimatsiedlung (Demo)',
		address: 'Sperlingshof 1',
		languages: ['de', 'tr'],
		interpreters: [],
		hasChildcare: false,
		isStepFree: true,
		capacity: 16,
		registrations: 20,
		registrationLocales: ['de', 'de', 'de-simple', 'de', 'tr'],
		outcome: null
	},
	{
		slug: 'was-sie-uns-gesagt-haben',
		area: 'F1',
		topics: ['neighbourhood', 'children-families', 'mobility'],
		startsIn: 27,
		startsAt: '18:30',
		minutes: 105,
		title: {
			de: 'Was Sie uns gesagt haben: Ergebnisse der Befragung',
			'de-simple': 'Das haben Sie uns gesagt',
			en: 'What you told us: results of the survey',
			tr: 'Bize ne söylediniz: Anket sonuçları',
			ar: 'ما قلتموه لنا: نتائج الاستبيان',
			uk: 'Що ви нам сказали: результати опитування'
		},
		description: {
			de: 'Wir stellen die Ergebnisse aus Bockenheim und dem Westend vor und sagen, was wir damit tun und was wir nicht schaffen. Dann sind Sie dran.',
			'de-simple':
				'Viele Menschen haben Fragen beantwortet. Wir zeigen Ihnen, was sie gesagt haben. Wir sagen auch: Das machen wir. Das schaffen wir nicht. Danach können Sie sprechen.',
			en: 'We present the results from Bockenheim and Westend and say what we will do with them, and what we cannot do. Then it is your turn.',
			tr: 'Bockenheim ve Westend’den gelen sonuçları sunuyor, ne yapacağımızı ve neyi yapamayacağımızı söylüyoruz. Sonra söz sizin.',
			ar: 'نعرض نتائج بوكنهايم وفستند ونقول ماذا سنفعل بها وما الذي لا نستطيع فعله. ثم يأتي دوركم.',
			uk: 'Ми представимо результати з Боккенгайма та Вестенда й скажемо, що з ними зробимо, а чого не зможемо. А потім слово за вами.'
		},
		place: 'Aula der Lindenschule (Demo)',
		address: 'Lindenterrasse 30',
		languages: ['de'],
		interpreters: ['en', 'tr', 'ar', 'uk'],
		hasChildcare: true,
		isStepFree: true,
		capacity: null,
		registrations: 22,
		registrationLocales: ['de', 'de', 'en', 'de', 'tr', 'uk'],
		outcome: null
	}
];
