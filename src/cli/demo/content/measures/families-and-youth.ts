import type { DemoMeasure } from './types.ts';

const living = 'leben-in-bockenheim-und-im-westend';

export const measuresForFamilies: DemoMeasure[] = [
	{
		code: 'familienraum-rebstock',
		title: {
			de: 'Ein Raum für Regentage im Rebstock',
			'de-simple': 'Ein Raum für Familien im Rebstock',
			en: 'A rainy-day room in Rebstock',
			tr: 'Rebstock’ta yağmurlu günler için bir oda',
			ar: 'غرفة للأيام الماطرة في ريبشتوك',
			uk: 'Кімната для дощових днів у Ребштоку'
		},
		description:
			'Der Saal im Familientreff wird umgebaut: Matten, Spielsachen, eine kleine Küche. Eltern öffnen ihn an drei Nachmittagen und am Samstagvormittag.',
		goals:
			'Familien mit kleinen Kindern treffen sich auch im Winter. Mindestens vier Öffnungszeiten in der Woche.',
		areas: ['F114'],
		topics: ['children-families', 'neighbourhood'],
		carer: 'Samira Beispiel',
		department: 'Kinder- und Jugendhilfe',
		startsIn: 30,
		endsIn: 150,
		budget: 95_000,
		papers: [
			{ number: 'V 131', datedIn: -6, title: 'Umbau Familientreff Rebstock', path: 'v-131' }
		],
		statement: {
			de: 'Der Umbau ist beschlossen und beginnt nach dem Jahreswechsel. Wir suchen noch Eltern, die einen Nachmittag übernehmen.',
			'de-simple':
				'Wir bauen einen Raum für Familien. Wir fangen bald an. Möchten Sie mithelfen? Dann melden Sie sich im Familientreff.',
			en: 'The conversion has been approved and starts after the turn of the year. We are still looking for parents to look after one afternoon.',
			tr: 'Tadilata karar verildi, yılbaşından sonra başlıyor. Bir öğleden sonrayı üstlenecek anne babalar arıyoruz.',
			ar: 'تقررت أعمال التجديد وتبدأ بعد رأس السنة. ما زلنا نبحث عن آباء وأمهات يتولون الإشراف بعد ظهر أحد الأيام.',
			uk: 'Переобладнання затверджено, воно почнеться після Нового року. Ми ще шукаємо батьків, які візьмуть на себе один день після обіду.'
		},
		history: [
			{
				status: 'proposed',
				in: -40,
				reason: 'Idee mit viel Zuspruch und ein klares Ergebnis der Befragung.'
			},
			{
				status: 'decided',
				in: -6,
				reason: 'In der Werkstatt auf Platz eins, der Jugendhilfeausschuss stimmt zu.'
			}
		],
		evidence: [
			{
				kind: 'question',
				survey: living,
				question: 'q10',
				area: 'F114',
				topic: 'children-families'
			},
			{ kind: 'idea', idea: 'p07' },
			{ kind: 'idea', idea: 'p09' },
			{ kind: 'event', event: 'werkstatt-orte-fuer-kinder' }
		]
	},
	{
		code: 'kita-rebstock',
		title: {
			de: 'Neue Kita am Libellenweg',
			'de-simple': 'Eine neue Kita im Rebstock',
			en: 'New day-care centre on Libellenweg',
			tr: 'Libellenweg’de yeni kreş',
			ar: 'روضة جديدة في ليبلنفيغ',
			uk: 'Новий дитсадок на Лібелленвеґ'
		},
		description:
			'Im Rebstock entsteht eine Kita für 96 Kinder, davon 36 unter drei Jahren. Am Nachmittag steht der Garten allen offen.',
		goals: 'Jedes Kind bekommt einen Platz in der Nähe.',
		areas: ['F114'],
		topics: ['children-families', 'language-education'],
		carer: 'Samira Beispiel',
		department: 'Kinder- und Jugendhilfe',
		startsIn: 120,
		endsIn: 640,
		budget: 4_800_000,
		papers: [
			{ number: 'V 045', datedIn: -120, title: 'Neubau einer Kindertagesstätte', path: 'v-045' },
			{ number: 'V 045/1', datedIn: -28, title: 'Ergänzung: offener Garten', path: 'v-045-1' }
		],
		statement: null,
		history: [
			{ status: 'proposed', in: -200, reason: 'Im Rebstock fehlen seit Jahren Plätze.' },
			{ status: 'decided', in: -120, reason: 'Beschluss des Stadtrats.' }
		],
		evidence: [
			{ kind: 'indicator', indicator: 'day-care-places', area: 'F114' },
			{
				kind: 'question',
				survey: living,
				question: 'q10',
				area: 'F114',
				topic: 'children-families'
			}
		]
	},
	{
		code: 'schatten-spielplatz',
		title: {
			de: 'Schatten für den Spielplatz Rebstock',
			'de-simple': 'Schatten für den Spielplatz',
			en: 'Shade for the Rebstock playground',
			tr: 'Rebstock oyun alanına gölge',
			ar: 'ظل لملعب ريبشتوك',
			uk: 'Тінь для майданчика в Ребштоку'
		},
		description:
			'Über dem Sandkasten wird ein Sonnensegel gespannt, rund um die Rutsche werden vier Linden gepflanzt.',
		goals: 'Der Spielplatz ist auch im Juli ganztags nutzbar.',
		areas: ['F114'],
		topics: ['green-squares', 'children-families'],
		carer: 'Paul Beispiel',
		department: 'Grünflächen',
		startsIn: -14,
		endsIn: 165,
		budget: 38_000,
		papers: [],
		statement: {
			de: 'Die Löcher für die Linden sind gegraben, gepflanzt wird noch im Herbst. Das Segel hängt ab April.',
			'de-simple': 'Wir pflanzen jetzt 4 Bäume. Im April kommt ein Dach aus Stoff.',
			en: 'The holes for the lime trees have been dug and planting takes place this autumn. The canopy will be up from April.',
			tr: 'Ihlamur ağaçlarının çukurları kazıldı, dikim bu sonbaharda. Gölgelik nisanda asılacak.',
			ar: 'حُفرت أماكن أشجار الزيزفون وستُزرع في هذا الخريف، وتُركّب المظلة ابتداءً من نيسان/أبريل.',
			uk: 'Ями для лип уже викопано, садити будемо цієї осені. Навіс з’явиться у квітні.'
		},
		history: [
			{
				status: 'proposed',
				in: -38,
				reason: 'Zwei Ideen mit demselben Wunsch, auf Türkisch und auf Deutsch.'
			},
			{ status: 'decided', in: -20, reason: 'Geld ist im laufenden Haushalt vorhanden.' },
			{ status: 'in-progress', in: -14, reason: 'Die Firma ist beauftragt.' }
		],
		evidence: [
			{ kind: 'idea', idea: 'p10' },
			{ kind: 'question', survey: living, question: 'q8', area: 'F114', topic: 'green-squares' }
		]
	},
	{
		code: 'jugendcontainer',
		title: {
			de: 'Ein Container für Jugendliche',
			'de-simple': 'Ein Treffpunkt für Jugendliche',
			en: 'A container for young people',
			tr: 'Gençler için bir konteyner',
			ar: 'حاوية للشباب',
			uk: 'Контейнер для молоді'
		},
		description:
			'Am Rand des Sportplatzes wird ein ausgebauter Container aufgestellt. Jugendliche planen und streichen ihn selbst, eine Fachkraft ist zweimal in der Woche da.',
		goals: 'Ein Ort, an dem junge Menschen von 13 bis 17 bleiben dürfen.',
		areas: ['F114'],
		topics: ['youth'],
		carer: 'Samira Beispiel',
		department: 'Kinder- und Jugendhilfe',
		startsIn: null,
		endsIn: null,
		budget: 72_000,
		papers: [
			{ number: 'A 027', datedIn: -9, title: 'Antrag: Jugendtreff Rebstock', path: 'a-027' }
		],
		statement: null,
		history: [{ status: 'proposed', in: -9, reason: 'In der Werkstatt auf Platz drei gewählt.' }],
		evidence: [
			{ kind: 'idea', idea: 'p08' },
			{ kind: 'event', event: 'werkstatt-orte-fuer-kinder' }
		]
	},
	{
		code: 'mittagstisch-heimatsiedlung',
		title: {
			de: 'Mittagstisch in der Heimatsiedlung',
			'de-simple': 'Zusammen essen in der Heimatsiedlung',
			en: 'Shared lunch in Heimatsiedlung',
			tr: 'Heimatsiedlung’da ortak öğle yemeği',
			ar: 'غداء مشترك في هايمات زيدلونغ',
			uk: 'Спільний обід у Гайматзідлунґ'
		},
		description:
			'Der Mietertreff bekommt eine Küche, die den Vorschriften entspricht. Gekocht wird einmal in der Woche gemeinsam.',
		goals: 'Niemand muss immer allein essen.',
		areas: ['F321'],
		topics: ['ageing', 'neighbourhood'],
		carer: 'Heiner Beispiel',
		department: 'Sozialrathaus Sachsenhausen',
		startsIn: -60,
		endsIn: 0,
		budget: 11_500,
		papers: [],
		statement: {
			de: 'Die Küche ist fertig und abgenommen. Der erste gemeinsame Mittag war nach zwei Tagen ausgebucht, deshalb planen wir einen zweiten Termin in der Woche.',
			'de-simple':
				'Die Küche ist fertig. Einmal in der Woche essen wir zusammen. Viele möchten kommen. Darum planen wir noch einen Tag.',
			en: 'The kitchen is finished and has been approved. The first lunch was fully booked after two days, so we are planning a second day each week.',
			tr: 'Mutfak bitti ve onaylandı. İlk öğle yemeği iki günde doldu; bu yüzden haftada ikinci bir gün planlıyoruz.',
			ar: 'اكتمل المطبخ وأُجيز. امتلأ الغداء الأول خلال يومين، لذلك نخطط ليوم ثانٍ في الأسبوع.',
			uk: 'Кухню закінчено та прийнято. На перший обід місця розібрали за два дні, тож ми плануємо другий день на тиждень.'
		},
		history: [
			{
				status: 'proposed',
				in: -110,
				reason: 'In der Befragung „Gut älter werden“ am häufigsten gewünscht.'
			},
			{ status: 'decided', in: -75, reason: 'Aus dem Stadtteilbudget bezahlbar.' },
			{ status: 'in-progress', in: -60, reason: 'Die Küche wird eingebaut.' },
			{ status: 'done', in: -8, reason: 'Die Küche ist abgenommen, der erste Termin steht fest.' }
		],
		evidence: [
			{ kind: 'idea', idea: 'p37' },
			{
				kind: 'question',
				survey: 'gut-aelter-werden-in-sachsenhausen-und-niederrad',
				question: 'q2',
				area: 'F321',
				topic: 'ageing'
			}
		]
	}
];
