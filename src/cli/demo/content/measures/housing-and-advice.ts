import type { DemoMeasure } from './types.ts';

const living = 'leben-in-bockenheim-und-im-westend';

export const measuresForHousingAndAdvice: DemoMeasure[] = [
	{
		code: 'wohnungstausch',
		title: {
			de: 'Wohnungstausch: groß gegen klein',
			'de-simple': 'Wohnungen tauschen',
			en: 'Home swap: large for small',
			tr: 'Konut değişimi: büyüğe karşı küçük',
			ar: 'تبادل المساكن: الكبير بالصغير',
			uk: 'Обмін житлом: велике на мале'
		},
		description:
			'Eine Stelle bringt Menschen zusammen, die tauschen möchten. Die städtischen Vermieter haben zugesagt, dass die Miete je Quadratmeter gleich bleibt. Beim Umzug hilft die Stadt mit bis zu 2.000 Euro.',
		goals: 'Vierzig gelungene Tausche im ersten Jahr.',
		areas: ['F111', 'F112'],
		topics: ['housing'],
		carer: 'Birgit Beispiel',
		department: 'Wohnungswesen',
		startsIn: -18,
		endsIn: 347,
		budget: 160_000,
		papers: [
			{ number: 'V 119', datedIn: -24, title: 'Modellversuch Wohnungstausch', path: 'v-119' }
		],
		statement: {
			de: 'Seit dem Start haben sich 64 Haushalte gemeldet. Die ersten drei Tausche sind vereinbart.',
			'de-simple': '64 Haushalte möchten tauschen. 3 Mal hat es schon geklappt.',
			en: '64 households have come forward since the start. The first three swaps have been agreed.',
			tr: 'Başlangıçtan bu yana 64 hane başvurdu. İlk üç değişimde anlaşmaya varıldı.',
			ar: 'منذ البداية تقدّمت 64 أسرة، واتُّفق على أول ثلاث عمليات تبادل.',
			uk: 'Від початку звернулися 64 домогосподарства. Про перші три обміни вже домовлено.'
		},
		history: [
			{
				status: 'proposed',
				in: -48,
				reason: 'Idee aus der Leipziger Straße; dort leben viele allein in großen Wohnungen.'
			},
			{ status: 'decided', in: -24, reason: 'Drei städtische Vermieter machen mit.' },
			{ status: 'in-progress', in: -18, reason: 'Die Tauschstelle ist besetzt.' }
		],
		evidence: [
			{ kind: 'idea', idea: 'p17' },
			{ kind: 'question', survey: living, question: 'q5', area: 'F111', topic: 'housing' }
		]
	},
	{
		code: 'rechte-im-haus',
		title: {
			de: 'Mietberatung in vier Sprachen',
			'de-simple': 'Hilfe bei Fragen zur Miete',
			en: 'Tenants’ advice in four languages',
			tr: 'Dört dilde kiracı danışmanlığı',
			ar: 'استشارات للمستأجرين بأربع لغات',
			uk: 'Поради орендарям чотирма мовами'
		},
		description:
			'Zweimal im Monat berät eine Anwältin im Stadtteil zu Verkauf, Kündigung und Nebenkosten, mit Sprachmittlung. Die Beratung ist kostenlos.',
		goals: 'Wer Fragen zur Miete hat, bekommt in zwei Wochen einen Termin.',
		areas: ['F11', 'F21'],
		topics: ['housing', 'advice-authorities'],
		carer: 'Birgit Beispiel',
		department: 'Wohnungswesen',
		startsIn: 40,
		endsIn: null,
		budget: 48_000,
		papers: [],
		statement: null,
		history: [
			{
				status: 'proposed',
				in: -35,
				reason: 'Mehrere Häuser wurden verkauft, die Unsicherheit ist groß.'
			},
			{ status: 'decided', in: -11, reason: 'Die Mittel für zwei Jahre sind eingeplant.' }
		],
		evidence: [
			{ kind: 'idea', idea: 'p20' },
			{ kind: 'question', survey: living, question: 'q5', area: 'F112', topic: 'housing' }
		]
	},
	{
		code: 'briefe-die-man-versteht',
		title: {
			de: 'Briefe, die man versteht',
			'de-simple': 'Leichte Briefe vom Amt',
			en: 'Letters people can understand',
			tr: 'Anlaşılır mektuplar',
			ar: 'رسائل يفهمها الناس',
			uk: 'Листи, які можна зрозуміти'
		},
		description:
			'Die dreißig häufigsten Briefe des Sozialrathauses werden neu geschrieben: eine Seite, das Wichtigste zuerst, eine Telefonnummer. Menschen aus dem Stadtteil prüfen sie vor dem Versand. Eine Zusammenfassung liegt in sechs Sprachen bei.',
		goals:
			'Weniger als ein Zehntel der Befragten braucht viel Hilfe, um Briefe vom Amt zu verstehen.',
		areas: ['F1'],
		topics: ['language-education', 'advice-authorities'],
		carer: 'Frauke Beispiel',
		department: 'Sozialrathaus Bockenheim',
		startsIn: -30,
		endsIn: 210,
		budget: 27_000,
		papers: [],
		statement: {
			de: 'Sieben von dreißig Briefen sind fertig. Die ersten Rückmeldungen sind gut: Die Zahl der Rückfragen am Telefon sinkt.',
			'de-simple': 'Wir machen Briefe leichter. 7 Briefe sind schon fertig. 23 Briefe kommen noch.',
			en: 'Seven out of thirty letters are ready. First responses are good: fewer people have to ring up with questions.',
			tr: 'Otuz mektuptan yedisi hazır. İlk geri bildirimler iyi: Telefonla sorulan soru sayısı azalıyor.',
			ar: 'اكتملت سبع رسائل من أصل ثلاثين. الردود الأولى جيدة: عدد الاستفسارات الهاتفية يتراجع.',
			uk: 'Сім із тридцяти листів уже готові. Перші відгуки добрі: телефонують із запитаннями рідше.'
		},
		history: [
			{ status: 'proposed', in: -36, reason: 'Viele Befragte verstehen Briefe nur mit Hilfe.' },
			{ status: 'decided', in: -32, reason: 'Die Leitung des Sozialrathauses stimmt zu.' },
			{ status: 'in-progress', in: -30, reason: 'Das Schreibteam hat begonnen.' }
		],
		evidence: [
			{
				kind: 'question',
				survey: living,
				question: 'q13',
				area: 'F113',
				topic: 'language-education'
			},
			{
				kind: 'question',
				survey: living,
				question: 'q12',
				area: 'F113',
				topic: 'advice-authorities'
			}
		]
	},
	{
		code: 'buero-heimatsiedlung',
		title: {
			de: 'Nachbarschaftsbüro Heimatsiedlung',
			'de-simple': 'Ein Büro für die Heimatsiedlung',
			en: 'Heimatsiedlung neighbourhood office',
			tr: 'Heimatsiedlung mahalle bürosu',
			ar: 'مكتب حي هايمات زيدلونغ',
			uk: 'Сусідський офіс Гайматзідлунґ'
		},
		description:
			'Ein leerer Laden wird zum Büro: eine feste Ansprechperson, Beratung, ein Raum für alle. Dafür fehlt zurzeit das Geld.',
		goals: 'Die Heimatsiedlung hat eine verlässliche Anlaufstelle.',
		areas: ['F321'],
		topics: ['neighbourhood', 'advice-authorities'],
		carer: 'Heiner Beispiel',
		department: 'Sozialrathaus Sachsenhausen',
		startsIn: null,
		endsIn: null,
		budget: 145_000,
		papers: [
			{
				number: 'A 011',
				datedIn: -95,
				title: 'Antrag: Büro für die Heimatsiedlung',
				path: 'a-011'
			},
			{ number: 'ST 064', datedIn: -39, title: 'Stellungnahme der Verwaltung', path: 'st-064' }
		],
		statement: {
			de: 'Der Bedarf ist belegt, das Geld fehlt. Wir haben das Vorhaben angehalten und melden es für den nächsten Haushalt an. Bis dahin sind wir jeden Mittwoch im Mietertreff.',
			'de-simple':
				'Die Heimatsiedlung braucht ein Büro. Aber wir haben im Moment nicht genug Geld. Darum warten wir. Jeden Mittwoch sind wir im Mietertreff.',
			en: 'The need is clear, the money is missing. We have put the project on hold and will propose it for the next budget. Until then we are in the residents’ room every Wednesday.',
			tr: 'İhtiyaç ortada, para yok. Projeyi durdurduk ve gelecek bütçeye öneriyoruz. O zamana kadar her çarşamba kiracı buluşma yerindeyiz.',
			ar: 'الحاجة مثبتة والمال ناقص. أوقفنا المشروع مؤقتًا وسنقترحه للميزانية القادمة. وحتى ذلك الحين نكون كل أربعاء في ملتقى السكان.',
			uk: 'Потреба доведена, коштів немає. Ми призупинили проєкт і подамо його до наступного бюджету. А поки що ми щосереди в кімнаті мешканців.'
		},
		history: [
			{ status: 'proposed', in: -95, reason: 'Antrag aus dem Ortsbeirat.' },
			{
				status: 'decided',
				in: -64,
				reason: 'Der Stadtrat beauftragt die Verwaltung mit der Planung.'
			},
			{
				status: 'paused',
				in: -39,
				reason: 'Für eine dauerhafte Stelle fehlt in diesem Haushalt das Geld.'
			}
		],
		evidence: [
			{ kind: 'idea', idea: 'p36' },
			{ kind: 'indicator', indicator: 'benefit-households', area: 'F321' },
			{
				kind: 'question',
				survey: 'gut-aelter-werden-in-sachsenhausen-und-niederrad',
				question: 'q4',
				area: 'F321',
				topic: 'neighbourhood'
			}
		]
	},
	{
		code: 'waschsalon',
		isInternal: true,
		title: {
			de: 'Beratung im Waschsalon',
			'de-simple': 'Beratung im Waschsalon',
			en: 'Advice at the launderette',
			tr: 'Çamaşırhanede danışmanlık',
			ar: 'الاستشارة في المغسلة',
			uk: 'Консультації в пральні'
		},
		description:
			'An zwei Nachmittagen im Monat steht ein Beratungstisch im Waschsalon an der Frankenallee und in der Bücherei. Niemand braucht einen Termin.',
		goals: 'Menschen erreichen, die nicht aufs Amt gehen.',
		areas: ['F211'],
		topics: ['advice-authorities'],
		carer: 'Cem Beispiel',
		department: 'Sozialrathaus Gallus',
		startsIn: null,
		endsIn: null,
		budget: 6_400,
		papers: [],
		statement: null,
		history: [
			{ status: 'proposed', in: -12, reason: 'Idee von der Tafel, vom Team gern aufgenommen.' }
		],
		evidence: [
			{ kind: 'idea', idea: 'p30' },
			{ kind: 'indicator', indicator: 'benefit-households', area: 'F211' }
		]
	}
];
