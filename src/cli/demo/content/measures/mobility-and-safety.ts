import type { DemoMeasure } from './types.ts';

const living = 'leben-in-bockenheim-und-im-westend';

export const measuresForWaysAndSafety: DemoMeasure[] = [
	{
		code: 'abendbus-kuhwald',
		title: {
			de: 'Abendbus Kuhwald',
			'de-simple': 'Bus am Abend im Kuhwald',
			en: 'Evening bus for Kuhwald',
			tr: 'Kuhwald akşam otobüsü',
			ar: 'حافلة مسائية لكوفالد',
			uk: 'Вечірній автобус для Кувальда'
		},
		description:
			'Der Bus fährt ein Jahr lang zur Probe bis Mitternacht alle zwanzig Minuten, auch am Sonntag. Danach wird gezählt und entschieden, ob er bleibt.',
		goals:
			'Wer spät arbeitet, kommt sicher nach Hause. Mindestens 180 Fahrgäste nutzen den Abendbus an einem Werktag.',
		areas: ['F113'],
		topics: ['mobility'],
		carer: 'Ines Beispiel',
		department: 'Mobilität und Verkehr',
		startsIn: -25,
		endsIn: 340,
		budget: 180_000,
		papers: [
			{ number: 'V 112', datedIn: -33, title: 'Probebetrieb Abendbus Kuhwald', path: 'v-112' }
		],
		statement: {
			de: 'Der Abendbus fährt seit drei Wochen. An Werktagen steigen nach acht Uhr im Schnitt 140 Menschen ein, Tendenz steigend. Sagen Sie uns, wenn ein Anschluss nicht passt.',
			'de-simple':
				'Der Bus fährt jetzt auch am Abend. Jeden Abend fahren etwa 140 Menschen mit. Passt etwas nicht? Sagen Sie es uns.',
			en: 'The evening bus has been running for three weeks. On weekdays about 140 people board after eight o’clock, and the number is rising. Tell us if a connection does not work.',
			tr: 'Akşam otobüsü üç haftadır çalışıyor. Hafta içi saat sekizden sonra ortalama 140 kişi biniyor, sayı artıyor. Bir aktarma uymuyorsa bize yazın.',
			ar: 'تعمل الحافلة المسائية منذ ثلاثة أسابيع. يركبها في أيام العمل بعد الثامنة نحو 140 شخصًا والعدد في ازدياد. أخبرونا إن لم تناسبكم إحدى الوصلات.',
			uk: 'Вечірній автобус їздить уже три тижні. У будні після восьмої в нього сідає в середньому 140 людей, і їх стає більше. Скажіть нам, якщо пересадка незручна.'
		},
		history: [
			{
				status: 'proposed',
				in: -50,
				reason: 'Viele Ideen und Antworten aus dem Kuhwald nennen den Bus am Abend.'
			},
			{ status: 'decided', in: -33, reason: 'Der Verkehrsausschuss stimmt dem Probebetrieb zu.' },
			{ status: 'in-progress', in: -25, reason: 'Der Probebetrieb hat begonnen.' }
		],
		evidence: [
			{ kind: 'question', survey: living, question: 'q6', area: 'F113', topic: 'mobility' },
			{ kind: 'idea', idea: 'p01' },
			{ kind: 'idea', idea: 'p02' },
			{ kind: 'event', event: 'fruehstueck-mit-stadtplan' }
		]
	},
	{
		code: 'aufzug-kuhwald',
		title: {
			de: 'Aufzug an der Haltestelle Kuhwald',
			'de-simple': 'Aufzug an der Haltestelle im Kuhwald',
			en: 'Lift at Kuhwald stop',
			tr: 'Kuhwald durağına asansör',
			ar: 'مصعد في محطة كوفالد',
			uk: 'Ліфт на зупинці Кувальд'
		},
		description:
			'Die Haltestelle bekommt einen Aufzug. Bis er fährt, bringt ein Rufdienst Menschen, die keine Treppe steigen können, kostenlos zur nächsten Haltestelle mit Aufzug.',
		goals: 'Alle kommen ohne Stufen zum Bahnsteig.',
		areas: ['F113'],
		topics: ['mobility', 'ageing'],
		carer: 'Ines Beispiel',
		department: 'Mobilität und Verkehr',
		startsIn: 400,
		endsIn: 820,
		budget: 2_400_000,
		papers: [
			{ number: 'V 087', datedIn: -36, title: 'Stufenfreier Ausbau Kuhwald', path: 'v-087' },
			{ number: 'A 019', datedIn: -49, title: 'Antrag: Aufzug jetzt', path: 'a-019' }
		],
		statement: {
			de: 'Der Aufzug ist beschlossen. Vor dem Bau müssen Leitungen verlegt werden, deshalb dauert es. Der Rufdienst fährt schon heute.',
			'de-simple':
				'Es kommt ein Aufzug. Der Bau dauert noch lange. Bis dahin fährt ein Auto für Menschen, die keine Treppe gehen können. Das kostet nichts.',
			en: 'The lift has been approved. Pipes and cables have to be moved first, which takes time. The on-call service is already running.',
			tr: 'Asansöre karar verildi. İnşaattan önce hatların taşınması gerektiği için zaman alacak. Çağrılı servis bugünden çalışıyor.',
			ar: 'تقرر بناء المصعد. يجب نقل التمديدات قبل البناء ولذلك سيطول الأمر. خدمة النقل عند الطلب تعمل من اليوم.',
			uk: 'Ліфт затверджено. Перед будівництвом треба перенести комунікації, тому це потребує часу. Транспорт на виклик працює вже сьогодні.'
		},
		history: [
			{
				status: 'proposed',
				in: -49,
				reason: 'Antrag aus dem Ortsbeirat, dazu 66 Unterstützungen.'
			},
			{
				status: 'decided',
				in: -36,
				reason: 'Beschluss des Stadtrats, Geld für die Planung ist da.'
			}
		],
		evidence: [
			{ kind: 'idea', idea: 'p03' },
			{ kind: 'question', survey: living, question: 'q6', area: 'F113', topic: 'mobility' }
		]
	},
	{
		code: 'licht-taunusanlage',
		title: {
			de: 'Licht auf dem Weg durch die Anlage',
			'de-simple': 'Mehr Licht im Park',
			en: 'Lighting the path through the park',
			tr: 'Park içindeki yola aydınlatma',
			ar: 'إنارة الطريق عبر الحديقة',
			uk: 'Освітлення доріжки через парк'
		},
		description:
			'Am Weg zur Bahn stehen künftig 24 Leuchten. Sie leuchten warm und nur nach unten, damit Tiere wenig gestört werden. Zwei Hecken werden niedriger.',
		goals: 'Der kürzeste Weg ist auch abends ein guter Weg.',
		areas: ['F122'],
		topics: ['safety-cleanliness', 'green-squares'],
		carer: 'Ruth Beispiel',
		department: 'Straßenbau und Licht',
		startsIn: -10,
		endsIn: 60,
		budget: 210_000,
		papers: [{ number: 'V 104', datedIn: -34, title: 'Beleuchtung der Anlage', path: 'v-104' }],
		statement: {
			de: 'Die ersten acht Leuchten stehen. Bis zum Winterende folgen die übrigen sechzehn.',
			'de-simple': '8 Lampen sind fertig. 16 Lampen kommen noch.',
			en: 'The first eight lamps are up. The remaining sixteen will follow by the end of winter.',
			tr: 'İlk sekiz lamba dikildi. Kalan on altısı kış sonuna kadar tamamlanacak.',
			ar: 'رُكّبت أول ثمانية مصابيح، وتليها الستة عشر الباقية حتى نهاية الشتاء.',
			uk: 'Перші вісім ліхтарів уже стоять. Решта шістнадцять з’являться до кінця зими.'
		},
		history: [
			{ status: 'proposed', in: -44, reason: 'Viele meiden den Weg am Abend.' },
			{ status: 'decided', in: -34, reason: 'Der Haupt- und Finanzausschuss gibt das Geld frei.' },
			{ status: 'in-progress', in: -10, reason: 'Die Baustelle ist eingerichtet.' }
		],
		evidence: [
			{
				kind: 'question',
				survey: living,
				question: 'q11',
				area: 'F122',
				topic: 'safety-cleanliness'
			},
			{ kind: 'idea', idea: 'p25' },
			{ kind: 'event', event: 'abendspaziergang-mit-licht' }
		]
	},
	{
		code: 'stellflaechen-roller',
		title: {
			de: 'Stellflächen für E-Roller',
			'de-simple': 'Feste Plätze für E-Roller',
			en: 'Parking bays for e-scooters',
			tr: 'Elektrikli scooter park yerleri',
			ar: 'مواقف للسكوتر الكهربائي',
			uk: 'Місця для паркування самокатів'
		},
		description:
			'Auf und um die Leipziger Straße sind zwölf Stellflächen markiert. Nur dort lässt sich eine Fahrt beenden.',
		goals:
			'Die Gehwege bleiben frei, auch für Menschen mit Blindenstock, Rollstuhl und Kinderwagen.',
		areas: ['F111'],
		topics: ['mobility', 'safety-cleanliness'],
		carer: 'Ines Beispiel',
		department: 'Mobilität und Verkehr',
		startsIn: -52,
		endsIn: -21,
		budget: 14_000,
		papers: [],
		statement: {
			de: 'Alle zwölf Flächen sind fertig. Die Beschwerden über zugestellte Gehwege sind um mehr als die Hälfte zurückgegangen.',
			'de-simple': 'Es gibt jetzt 12 Plätze für Roller. Die Gehwege sind wieder frei.',
			en: 'All twelve bays are finished. Complaints about blocked pavements have fallen by more than half.',
			tr: 'On iki alanın tamamı hazır. Kapatılmış kaldırımlarla ilgili şikâyetler yarıdan fazla azaldı.',
			ar: 'اكتملت المواقف الاثنا عشر. وانخفضت الشكاوى من الأرصفة المسدودة بأكثر من النصف.',
			uk: 'Усі дванадцять місць готові. Скарг на захаращені тротуари стало більш ніж удвічі менше.'
		},
		history: [
			{ status: 'proposed', in: -57, reason: 'Die Idee fand in wenigen Tagen viel Zuspruch.' },
			{ status: 'decided', in: -54, reason: 'Kann die Verwaltung ohne Beschluss umsetzen.' },
			{ status: 'in-progress', in: -52, reason: 'Die Flächen werden markiert.' },
			{ status: 'done', in: -21, reason: 'Alle Flächen sind markiert und in den Apps hinterlegt.' }
		],
		evidence: [{ kind: 'idea', idea: 'p13' }]
	},
	{
		code: 'tempo-30-westend',
		title: {
			de: 'Durchgehend Tempo 30 am Palmengarten',
			'de-simple': 'Autos sollen überall langsamer fahren',
			en: '30 km/h throughout near Palmengarten',
			tr: 'Palmengarten çevresinde kesintisiz 30 km/s',
			ar: 'سرعة 30 كم/س على طول الطريق قرب بالمنغارتن',
			uk: 'Обмеження 30 км/год біля Пальменґартену'
		},
		description:
			'Geprüft wurde, ob auf der ganzen Straße Tempo 30 gelten kann und nicht nur vor der Kita.',
		goals: 'Weniger Lärm und sichere Wege.',
		areas: ['F121'],
		topics: ['mobility'],
		carer: 'Ruth Beispiel',
		department: 'Straßenbau und Licht',
		startsIn: null,
		endsIn: null,
		budget: null,
		papers: [{ number: 'B 231', datedIn: -15, title: 'Prüfbericht Tempo 30', path: 'b-231' }],
		statement: {
			de: 'Wir können das nicht anordnen: Für die Hauptstraße fehlt die rechtliche Grundlage, die Lärmwerte liegen knapp darunter. In drei Jahren messen wir neu. Vor der Kita bleibt es bei Tempo 30.',
			'de-simple':
				'Das geht leider nicht. Das Gesetz erlaubt es hier nicht. Vor der Kita fahren die Autos weiter langsam. In 3 Jahren prüfen wir noch einmal.',
			en: 'We cannot order this: there is no legal basis for the main road, as noise levels are just below the limit. We will measure again in three years. The 30 km/h limit outside the day-care centre stays.',
			tr: 'Bunu uygulayamıyoruz: Ana yol için yasal dayanak yok, gürültü değerleri sınırın biraz altında. Üç yıl sonra yeniden ölçeceğiz. Kreş önünde 30 km/s sınırı sürüyor.',
			ar: 'لا يمكننا فرض ذلك: لا يوجد أساس قانوني للشارع الرئيسي لأن مستوى الضوضاء أدنى بقليل من الحد. سنقيس مجددًا بعد ثلاث سنوات. ويبقى حد 30 كم/س أمام الروضة.',
			uk: 'Ми не можемо цього запровадити: для головної вулиці немає правових підстав, рівень шуму трохи нижчий за межу. За три роки виміряємо знову. Біля дитсадка обмеження 30 км/год залишається.'
		},
		history: [
			{ status: 'proposed', in: -46, reason: 'Mehrfach in der Befragung genannt.' },
			{
				status: 'rejected',
				in: -15,
				reason: 'Die rechtlichen Voraussetzungen für eine Anordnung liegen nicht vor.'
			}
		],
		evidence: [
			{ kind: 'question', survey: living, question: 'q6', area: 'F121', topic: 'mobility' }
		]
	}
];
