import type { DemoIdea } from './types.ts';

export const ideasFromMitteWest: DemoIdea[] = [
	{
		code: 'p01',
		area: 'F113',
		topic: 'mobility',
		locale: 'de',
		title: 'Der Bus soll auch abends kommen',
		text: 'Ab acht Uhr fährt der Bus nur noch einmal in der Stunde. Viele hier arbeiten in der Pflege oder in der Küche und kommen spät heim. Alle zwanzig Minuten bis Mitternacht wäre gut.',
		handedInIn: -58,
		support: 74,
		status: 'approved',
		wantsToHear: true,
		statement: {
			department: 'Mobilität und Verkehr',
			givenIn: -41,
			text: {
				de: 'Danke für diesen Hinweis. Wir haben die Fahrgastzahlen geprüft und mit dem Verkehrsbetrieb einen Probebetrieb bis Mitternacht vereinbart. Den Stand sehen Sie bei der Maßnahme „Abendbus Kuhwald“.',
				en: 'Thank you for raising this. We have checked passenger numbers and agreed a trial service until midnight with the bus company. You can follow progress under the measure “Evening bus for Kuhwald”.',
				tr: 'Uyarınız için teşekkürler. Yolcu sayılarını inceledik ve ulaşım işletmesiyle gece yarısına kadar deneme seferleri konusunda anlaştık. Gelişmeleri “Kuhwald akşam otobüsü” başlığı altında izleyebilirsiniz.'
			}
		}
	},
	{
		code: 'p02',
		area: 'F113',
		topic: 'mobility',
		locale: 'tr',
		title: 'Otobüs pazar günleri de gelsin',
		text: 'Pazar günleri hiç otobüs yok. Hastaneye, camiye ya da kiliseye gitmek isteyen yarım saat yürüyor.',
		handedInIn: -55,
		support: 41,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p03',
		area: 'F113',
		topic: 'mobility',
		locale: 'de',
		title: 'Ein Aufzug für die Haltestelle',
		text: 'Wer einen Kinderwagen schiebt oder am Rollator geht, kommt nicht zum Bahnsteig. Der nächste Aufzug ist zwei Stationen weiter.',
		handedInIn: -52,
		support: 66,
		status: 'approved',
		wantsToHear: true,
		statement: {
			department: 'Mobilität und Verkehr',
			givenIn: -30,
			text: {
				de: 'Der Aufzug ist geplant. Weil dafür Leitungen verlegt werden müssen, beginnt der Bau erst im übernächsten Jahr. Bis dahin bringt ein Rufdienst Sie kostenlos zur nächsten Haltestelle mit Aufzug.',
				ar: 'المصعد مخطط له. ولأن ذلك يتطلب نقل تمديدات، يبدأ البناء بعد سنتين. وحتى ذلك الحين توصلكم خدمة نقل عند الطلب مجانًا إلى أقرب محطة فيها مصعد.'
			}
		}
	},
	{
		code: 'p04',
		area: 'F113',
		topic: 'neighbourhood',
		locale: 'ar',
		title: 'مقهى للنساء في كوفالد',
		text: 'نلتقي الآن على درج البيت. نتمنى غرفة دافئة مرة في الأسبوع نشرب فيها الشاي ونتحدث، ومكانًا يلعب فيه الأطفال إلى جانبنا.',
		handedInIn: -47,
		support: 23,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p05',
		area: 'F113',
		topic: 'mobility',
		locale: 'de',
		title: 'Abends mehr Busse',
		text: 'Nach der Spätschicht warte ich oft 50 Minuten. Das muss besser gehen.',
		handedInIn: -34,
		support: 9,
		status: 'merged',
		into: 'p01',
		wantsToHear: true
	},
	{
		code: 'p06',
		area: 'F113',
		topic: 'green-squares',
		locale: 'de',
		title: 'Hochbeete im Innenhof',
		text: 'Der Hof hinter den Häusern ist nur Rasen. Mit ein paar Hochbeeten könnten wir gemeinsam Tomaten und Kräuter ziehen. Gießen würden wir selbst.',
		handedInIn: -29,
		support: 18,
		status: 'approved'
	},
	{
		code: 'p07',
		area: 'F114',
		topic: 'children-families',
		locale: 'de',
		title: 'Ein Treff für Regentage',
		text: 'Bei schlechtem Wetter sitzen alle Familien allein zu Hause. Ein Raum mit Matten und Kaffeemaschine würde reichen, geöffnet am Nachmittag.',
		handedInIn: -57,
		support: 58,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p08',
		area: 'F114',
		topic: 'youth',
		locale: 'de',
		title: 'Ein Ort nur für uns',
		text: 'Wir sind 13 bis 16 und werden überall weggeschickt. Wir brauchen einen Container oder eine Garage, wo wir Musik hören und abhängen dürfen. Aufräumen kriegen wir hin.',
		handedInIn: -49,
		support: 47,
		status: 'approved'
	},
	{
		code: 'p09',
		area: 'F114',
		topic: 'children-families',
		locale: 'uk',
		title: 'Зимовий куточок для дітей',
		text: 'Узимку дітям ніде гратися. Може, школа відчинить спортзал у суботу зранку? Двоє батьків готові чергувати.',
		handedInIn: -44,
		support: 29,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p10',
		area: 'F114',
		topic: 'green-squares',
		locale: 'tr',
		title: 'Oyun alanına gölgelik',
		text: 'Yazın kaydırak o kadar ısınıyor ki çocukların eli yanıyor. Bir gölgelik ya da birkaç büyük ağaç lazım.',
		handedInIn: -42,
		support: 36,
		status: 'approved',
		statement: {
			department: 'Grünflächen',
			givenIn: -20,
			text: {
				de: 'Das sehen wir auch so. Im Frühjahr kommt ein Sonnensegel, im Herbst pflanzen wir vier Linden.',
				tr: 'Biz de aynı görüşteyiz. İlkbaharda bir gölgelik kurulacak, sonbaharda dört ıhlamur ağacı dikeceğiz.'
			}
		}
	},
	{
		code: 'p11',
		area: 'F114',
		topic: 'mobility',
		locale: 'de',
		title: 'Zebrastreifen vor der Grundschule',
		text: 'Morgens ist dort Chaos. Ein Zebrastreifen und ein paar Poller, damit niemand auf dem Gehweg hält.',
		handedInIn: -39,
		support: 52,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p12',
		area: 'F114',
		topic: 'green-squares',
		locale: 'de',
		title: 'Sonnensegel für den Spielplatz',
		text: 'Ab elf Uhr ist der Sandkasten nicht mehr zu benutzen, weil es viel zu heiß ist.',
		handedInIn: -26,
		support: 12,
		status: 'merged',
		into: 'p10'
	},
	{
		code: 'p13',
		area: 'F111',
		topic: 'mobility',
		locale: 'de',
		title: 'Feste Plätze für E-Roller',
		text: 'Die Roller liegen kreuz und quer. Für blinde Menschen und mit Kinderwagen ist das gefährlich. Bitte Stellplätze am Straßenrand markieren.',
		handedInIn: -60,
		support: 63,
		status: 'approved',
		statement: {
			department: 'Mobilität und Verkehr',
			givenIn: -45,
			text: {
				de: 'Zwölf Stellflächen sind markiert, auf der Leipziger Straße darf nur noch dort geparkt werden. Liegt doch ein Roller im Weg, hilft das Servicetelefon.',
				en: 'Twelve parking bays have been marked; on Leipziger Straße scooters may only be left there. If one is still in the way, please call the service line.'
			}
		}
	},
	{
		code: 'p14',
		area: 'F111',
		topic: 'green-squares',
		locale: 'de',
		title: 'Bänke, auf denen man einfach sitzen darf',
		text: 'Rund um den Markt gibt es nur Stühle von Cafés. Ich bin 78 und möchte mich zwischendurch setzen, ohne etwas zu bestellen.',
		handedInIn: -51,
		support: 55,
		status: 'approved'
	},
	{
		code: 'p15',
		area: 'F111',
		topic: 'safety-cleanliness',
		locale: 'tr',
		title: 'Pazardan sonra sokak temizlensin',
		text: 'Cumartesi pazarından sonra çöpler pazartesiye kadar kalıyor. Aynı akşam temizlenirse hafta sonu herkes için güzel olur.',
		handedInIn: -46,
		support: 21,
		status: 'approved'
	},
	{
		code: 'p16',
		area: 'F111',
		topic: 'neighbourhood',
		locale: 'de',
		title: 'Ein Brett für die Nachbarschaft',
		text: 'Ein Aushang am Marktplatz: Suche Bohrmaschine, biete Nachhilfe. Nicht alle sind in Chatgruppen.',
		handedInIn: -33,
		support: 17,
		status: 'approved'
	},
	{
		code: 'p17',
		area: 'F111',
		topic: 'housing',
		locale: 'de',
		title: 'Wohnungstausch: groß gegen klein',
		text: 'Meine Wohnung ist mir zu groß, die Familie über mir lebt zu fünft auf 60 Quadratmetern. Könnte die Stadt beim Tauschen helfen, ohne dass die Miete steigt?',
		handedInIn: -54,
		support: 49,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p18',
		area: 'F111',
		topic: 'language-education',
		locale: 'de',
		title: 'Sprachcafé am Markttag',
		text: 'Deutsch lernt man beim Reden. Ein Tisch am Rand des Marktes, jeden Samstag zwei Stunden, mit Leuten aus der Nachbarschaft.',
		handedInIn: -21,
		support: 26,
		status: 'approved'
	},
	{
		code: 'p19',
		area: 'F112',
		topic: 'mobility',
		locale: 'de',
		title: 'Mit dem Rad sicher zur Schule',
		text: 'Auf der großen Straße fahren die Kinder zwischen Lastwagen. Ein Radweg mit Bordstein dazwischen würde Leben retten.',
		handedInIn: -50,
		support: 44,
		status: 'approved'
	},
	{
		code: 'p20',
		area: 'F112',
		topic: 'housing',
		locale: 'ar',
		title: 'من يشرح لنا حقوقنا عند بيع البيت؟',
		text: 'بيع بيتنا قبل أشهر ولا نعرف هل نستطيع البقاء. نتمنى جلسة استشارة في الحي مع مترجم.',
		handedInIn: -37,
		support: 31,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p21',
		area: 'F112',
		topic: 'ageing',
		locale: 'de',
		title: 'Vorlesen und Plaudern am Nachmittag',
		text: 'Einmal in der Woche liest jemand vor, danach gibt es Tee. Auch für Menschen, die nicht mehr gut sehen.',
		handedInIn: -18,
		support: 14,
		status: 'approved'
	},
	{
		code: 'p22',
		area: 'F121',
		topic: 'neighbourhood',
		locale: 'en',
		title: 'One street party a year',
		text: 'I have lived here for six years and know two neighbours. Close one street for one Sunday and let everybody bring a cake.',
		handedInIn: -43,
		support: 22,
		status: 'approved',
		wantsToHear: true
	},
	{
		code: 'p23',
		area: 'F121',
		topic: 'green-squares',
		locale: 'de',
		title: 'Eine Toilette am Parkeingang',
		text: 'Mit kleinen Kindern, im Alter oder mit einer Darmkrankheit ist der Park tabu, weil es keine Toilette gibt.',
		handedInIn: -48,
		support: 71,
		status: 'approved'
	},
	{
		code: 'p24',
		area: 'F121',
		topic: 'health-care',
		locale: 'de',
		title: 'Pause für pflegende Angehörige',
		text: 'Ich pflege meine Mutter rund um die Uhr. Drei Stunden in der Woche, in denen jemand bei ihr ist, würden mir schon reichen.',
		handedInIn: -31,
		support: 33,
		status: 'approved'
	},
	{
		code: 'p25',
		area: 'F122',
		topic: 'safety-cleanliness',
		locale: 'de',
		title: 'Licht auf dem Weg durch die Anlage',
		text: 'Der kürzeste Weg zur Bahn ist abends stockdunkel. Ich gehe einen Umweg, viele andere auch.',
		handedInIn: -59,
		support: 68,
		status: 'approved',
		wantsToHear: true,
		statement: {
			department: 'Straßenbau und Licht',
			givenIn: -35,
			text: {
				de: 'Wir stellen entlang des Weges 24 Leuchten auf. Sie leuchten nur nach unten und warm, damit Fledermäuse und Insekten möglichst wenig gestört werden.',
				en: 'We are putting up 24 lamps along the path. They shine downwards with a warm light so that bats and insects are disturbed as little as possible.'
			}
		}
	},
	{
		code: 'p26',
		area: 'F122',
		topic: 'green-squares',
		locale: 'en',
		title: 'Shade on the squares',
		text: 'In July the stone squares between the towers are like ovens. Trees in big pots could be moved in within a week.',
		handedInIn: -27,
		support: 39,
		status: 'approved'
	},
	{
		code: 'p27',
		area: 'F122',
		topic: 'mobility',
		locale: 'en',
		title: 'Finish the bike lane',
		text: 'It is a great lane until it simply ends in front of a parked van. Two hundred metres are missing.',
		handedInIn: -23,
		support: 35,
		status: 'approved'
	}
];
