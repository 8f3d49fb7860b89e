import type { DemoIdea } from './types.ts';

export const ideasFromTheRestOfTheCity: DemoIdea[] = [
	{
		code: 'p28',
		area: 'F211',
		topic: 'youth',
		locale: 'de',
		title: 'Bolzplatz bis neun beleuchten',
		text: 'Im Winter ist es um fünf dunkel und wir können nicht mehr spielen. Eine Lampe mit Zeitschalter reicht.',
		handedInIn: -53,
		support: 38,
		status: 'approved'
	},
	{
		code: 'p29',
		area: 'F211',
		topic: 'language-education',
		locale: 'tr',
		title: 'Akşam saatlerinde Almanca kursu',
		text: 'Gündüz çalışıyorum, kurslar hep sabah. Haftada iki akşam, çocuklara da bakılırsa gelirim.',
		handedInIn: -40,
		support: 24,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p30',
		area: 'F211',
		topic: 'advice-authorities',
		locale: 'de',
		title: 'Beratung dort, wo die Leute sind',
		text: 'Viele gehen nicht aufs Amt, weil sie sich schämen. Ein Tisch im Waschsalon oder in der Bücherei, ohne Anmeldung, wäre leichter.',
		handedInIn: -36,
		support: 27,
		status: 'approved'
	},
	{
		code: 'p31',
		area: 'F212',
		topic: 'green-squares',
		locale: 'de',
		title: 'Trinkbrunnen im neuen Viertel',
		text: 'Zwischen den hellen Fassaden wird es sehr heiß. Zwei Brunnen, an denen man seine Flasche füllen kann.',
		handedInIn: -32,
		support: 46,
		status: 'approved'
	},
	{
		code: 'p32',
		area: 'F221',
		topic: 'safety-cleanliness',
		locale: 'de',
		title: 'Große Mülleimer am Ufer',
		text: 'An warmen Abenden quellen die kleinen Eimer über und der Wind trägt alles in den Fluss.',
		handedInIn: -28,
		support: 19,
		status: 'approved'
	},
	{
		code: 'p33',
		area: 'F222',
		topic: 'neighbourhood',
		locale: 'de',
		title: 'Bücherschrank am Hafen',
		text: 'Ein wetterfester Schrank, aus dem man Bücher nimmt und andere hineinstellt. Ich würde mich darum kümmern.',
		handedInIn: -2,
		support: 0,
		status: 'pending',
		wantsToHear: true
	},
	{
		code: 'p34',
		area: 'F311',
		topic: 'health-care',
		locale: 'uk',
		title: 'Руханка просто неба',
		text: 'Пів години вправ у парку щоранку, безкоштовно, для будь-якого віку. Я вчителька фізкультури й можу почати.',
		handedInIn: -25,
		support: 16,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p35',
		area: 'F312',
		topic: 'ageing',
		locale: 'de',
		title: 'Ein kleiner Bus zum Einkaufen',
		text: 'Vom Mainfeld zum Supermarkt ist es weit, wenn man schwer trägt. Ein Bus mit acht Plätzen, zweimal am Tag.',
		handedInIn: -45,
		support: 30,
		status: 'approved'
	},
	{
		code: 'p36',
		area: 'F321',
		topic: 'neighbourhood',
		locale: 'de',
		title: 'Ein Büro für die Heimatsiedlung',
		text: 'Wir brauchen jemanden, der da ist: zum Zuhören, zum Vernetzen, zum Anpacken. Ein Laden steht leer.',
		handedInIn: -61,
		support: 83,
		status: 'approved',
		wantsToHear: true,
		statement: {
			department: 'Sozialrathaus Sachsenhausen',
			givenIn: -38,
			text: {
				de: 'Ein dauerhaftes Büro können wir im Moment nicht bezahlen. Das sagen wir offen. Wir beginnen aber sofort mit einem Nachmittag in der Woche im Mietertreff und legen dem Stadtrat die Zahlen für den nächsten Haushalt vor.',
				tr: 'Şu anda sürekli bir büronun masrafını karşılayamıyoruz; bunu açıkça söylüyoruz. Ama hemen haftada bir öğleden sonra kiracı buluşma yerinde başlıyor ve rakamları gelecek bütçe için meclise sunuyoruz.'
			}
		}
	},
	{
		code: 'p37',
		area: 'F321',
		topic: 'ageing',
		locale: 'de',
		title: 'Mittagstisch im Mietertreff',
		text: 'Allein zu kochen macht keine Freude. Einmal in der Woche zusammen essen, drei Euro, wer mag, schält Kartoffeln.',
		handedInIn: -41,
		support: 42,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p38',
		area: 'F321',
		topic: 'housing',
		locale: 'tr',
		title: 'Merdivenlere ikinci bir korkuluk',
		text: 'Asansör yok, annem üçüncü katta oturuyor. Merdivenin iki yanında tutunacak yer olsa dışarı çıkabilir.',
		handedInIn: -30,
		support: 28,
		status: 'approved'
	},
	{
		code: 'p39',
		area: 'F322',
		topic: 'mobility',
		locale: 'de',
		title: 'Eine Rampe zum Bahnsteig',
		text: 'Drei Stufen trennen mich vom Zug. Eine Rampe aus Holz wäre ein Anfang.',
		handedInIn: -22,
		support: 40,
		status: 'approved'
	},
	{
		code: 'p40',
		area: 'F323',
		topic: 'safety-cleanliness',
		locale: 'de',
		title: 'Immer Krach aus dem Haus mit der grünen Tür',
		text: 'Der Mieter im ersten Stock feiert jedes Wochenende. Ich weiß genau, wo er arbeitet.',
		handedInIn: -19,
		support: 0,
		status: 'hidden',
		reasonCode: 'personal',
		reason:
			'Bei Lärm hilft Ihnen das Ordnungsamt. Eine Idee für das ganze Viertel nehmen wir gern auf.'
	},
	{
		code: 'p41',
		area: 'F212',
		topic: null,
		locale: 'de',
		title: 'Umzüge zum Festpreis!!!',
		text: 'Schnell, sauber, günstig. Rufen Sie uns noch heute an.',
		handedInIn: -13,
		support: 0,
		status: 'hidden',
		reasonCode: 'advertising',
		reason: 'Auf der Ideentafel sammeln wir Vorschläge für die Nachbarschaft.'
	},
	{
		code: 'p42',
		area: 'F113',
		topic: 'language-education',
		locale: 'ar',
		title: 'مساعدة في الواجبات المدرسية',
		text: 'كثير من الآباء لا يستطيعون مساعدة أولادهم لأن الألمانية صعبة. ساعتان في الأسبوع مع طلاب من الجامعة تكفيان.',
		handedInIn: -1,
		support: 0,
		status: 'pending',
		wantsToHear: true
	},
	{
		code: 'p43',
		area: 'F122',
		topic: 'housing',
		locale: 'de',
		title: 'Wohnen statt Leerstand',
		text: 'Zwei Bürohäuser stehen seit Jahren leer. Kann die Stadt prüfen, ob dort Wohnungen möglich sind?',
		handedInIn: -1,
		support: 0,
		status: 'pending'
	}
];
