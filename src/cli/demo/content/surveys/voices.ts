import type { Locale } from '#lib/i18n/registry.ts';

/** What people wrote in their own words, by the area it speaks of; `F1` could have been written in any of them. */
export type Voices = Partial<Record<Locale, Partial<Record<string, string[]>>>>;

export const livingVoices: Voices = {
	de: {
		F113: [
			'Der Bus fährt abends nur noch einmal in der Stunde. Wer Spätschicht hat, steht im Dunkeln.',
			'Ein Aufzug an der Haltestelle! Mit dem Rollator ist hier Endstation.',
			'Im Kuhwald fehlt ein Laden, in dem man Brot und Milch bekommt.',
			'Bitte sonntags einen Bus, meine Mutter liegt im Krankenhaus und ich komme kaum hin.',
			'Wir sind hier ein bisschen vergessen worden. Ein Café würde schon viel ändern.',
			'Der Weg unter der Bahn ist eng und dunkel.',
			'Das Frühstück im Nachbarschaftsbüro ist toll. Bitte öfter!',
			'Die Umsteigezeit reicht nie. Der Bus ist weg, wenn die Bahn kommt.'
		],
		F114: [
			'Wir haben zwei Jahre auf einen Kitaplatz gewartet.',
			'Es gibt viele neue Häuser, aber keinen Ort für Jugendliche.',
			'Der Spielplatz ist schön, aber im Sommer ohne Schatten nicht zu benutzen.',
			'Ein Raum, in dem sich Familien auch bei Regen treffen können.',
			'Meine Kinder müssen für den Sportverein durch die halbe Stadt.',
			'Die Grundschule platzt aus allen Nähten.',
			'Mehr Bäume bitte, im Rebstock brennt die Sonne.',
			'Eine Ampel am Schulweg, bevor etwas passiert.',
			'Babysitten unter Nachbarn organisieren, das wäre was.'
		],
		F111: [
			'Auf der Leipziger Straße kommt man mit dem Kinderwagen kaum durch.',
			'Die Miete frisst die Hälfte von meinem Lohn.',
			'Mein Lieblingsladen hat zugemacht, weil die Miete zu hoch war.',
			'Abgestellte E-Roller liegen mitten auf dem Gehweg.',
			'Mehr Mülleimer am Markt, samstags sieht es schlimm aus.',
			'Ich wünsche mir Bänke, auf denen man sitzen kann, ohne etwas zu bestellen.',
			'Ich liebe den Markt. Bitte lasst ihn genau so.',
			'Nachts ist es sehr laut, ich habe Schichtdienst und schlafe schlecht.',
			'Wer eine kleinere Wohnung sucht, findet keine. Also bleibe ich allein in vier Zimmern.'
		],
		F112: [
			'Ein sicherer Radweg zur Schule.',
			'Bei uns wurde das Haus verkauft. Jetzt haben alle Angst.',
			'Der kleine Park ist schön, aber die Wege sind kaputt.',
			'Mehr Angebote für Ältere, die nicht in eine Kirchengemeinde gehen.',
			'Die Heizung fällt jeden Winter aus und niemand ist zuständig.',
			'Ein Briefkasten und ein Geldautomat, mehr braucht es gar nicht.',
			'Das Sommerfest in der Straße war wunderbar. Davon bitte mehr.'
		],
		F121: [
			'Ruhig und grün. Aber es wohnen hier nur noch Leute, die es sich leisten können.',
			'Eine Hausarztpraxis, die noch neue Patienten nimmt.',
			'Ich kenne nach sechs Jahren nur zwei Nachbarn.',
			'Am Parkeingang fehlt eine Toilette.',
			'Tempo 30 auf der ganzen Straße, nicht nur vor der Kita.',
			'Meine Eltern werden gepflegt. Ich hätte gern einmal einen freien Nachmittag.'
		],
		F122: [
			'Bei der Taunusanlage gehe ich abends einen Umweg.',
			'Hier stehen Büros leer und Menschen suchen Wohnungen.',
			'Mehr Grün auf den Plätzen, im Sommer ist es zwischen den Hochhäusern nicht auszuhalten.',
			'Die Radspur endet einfach im Nichts.',
			'Ein Treffpunkt für Leute, die neu in der Stadt sind.',
			'Mehr Licht in den Hauseingängen.'
		],
		F1: [
			'Dass man beim Amt jemanden ans Telefon bekommt.',
			'Bitte Formulare, die man versteht.',
			'Wohnungen, die sich eine Krankenschwester leisten kann.',
			'Nichts. Ich bin zufrieden und wollte das auch einmal sagen.',
			'Dass ihr uns sagt, was mit den Antworten passiert.',
			'Öffentliche Toiletten.',
			'Weniger Autos, mehr Platz zum Sitzen.',
			'Ich pflege meinen Mann und weiß nicht, welche Hilfe mir zusteht.',
			'Ein Reparaturtreff, in dem man zusammen alte Sachen heil macht.',
			'Trinkbrunnen.',
			'Mehr Respekt füreinander. Grüßen kostet nichts.',
			'Der Termin für den Ausweis hat vier Monate gedauert.'
		]
	},
	'de-simple': {
		F113: ['Der Bus soll öfter kommen.', 'Ich kann keine Treppe gehen. Ich brauche einen Aufzug.'],
		F114: ['Einen Treffpunkt für meine Tochter. Sie ist 13.', 'Mehr Schatten auf dem Spielplatz.'],
		F111: ['Die Gehwege sollen frei sein.', 'Die Miete ist zu hoch.'],
		F1: [
			'Die Briefe vom Amt sind zu schwer.',
			'Ich möchte Leute kennenlernen.',
			'Mehr Bänke zum Sitzen.',
			'Ich brauche Hilfe mit den Formularen.'
		]
	},
	tr: {
		F113: [
			'Akşam işten dönerken otobüs yok, yarım saat yürüyorum.',
			'Otobüs pazar günleri de gelsin.',
			'Mahallede kadınların buluşabileceği bir yer olsa çok iyi olur.'
		],
		F114: [
			'Kreş için iki yıldır bekliyoruz.',
			'Gençler için bir spor salonu istiyoruz, akşamları sokakta kalıyorlar.',
			'Oyun alanına gölgelik lazım.'
		],
		F111: [
			'Kiralar çok yüksek, çocuklarımız bu semtten ev bulamıyor.',
			'Pazar günleri çöpler toplanmıyor, sokak kirli kalıyor.',
			'Çocuk arabasıyla kaldırımda yürümek zor.'
		],
		F112: [
			'Okul yolunda bir trafik ışığı olsun.',
			'Evimiz satıldı, ne olacağını kimse söylemiyor.'
		],
		F1: [
			'Belediyeden gelen mektuplar Türkçe de olsa annem rahat eder.',
			'Yaşlılar için Türkçe danışmanlık istiyoruz.',
			'Komşular birbirini daha çok tanısa keşke.',
			'Formları doldururken yardım eden biri olsun.',
			'Almanca kursu akşam saatlerinde de olmalı.'
		]
	},
	ar: {
		F113: [
			'الحافلة لا تأتي في المساء، وأعود إلى البيت مشيًا.',
			'نحتاج إلى مصعد في المحطة من أجل الأمهات وكبار السن.'
		],
		F114: [
			'لم نجد مكانًا في الروضة لطفلنا الصغير.',
			'نريد ملعبًا فيه ظل، فالأطفال لا يستطيعون اللعب في الصيف.'
		],
		F111: ['الإيجار مرتفع جدًا ونحن خمسة في غرفتين.', 'الشارع مزدحم والرصيف ضيق.'],
		F112: ['أريد أن تتعلم ابنتي السباحة قريبًا من البيت.'],
		F1: [
			'أحتاج إلى من يشرح لي رسائل الدوائر الرسمية بالعربية.',
			'دورة لغة ألمانية مع رعاية للأطفال.',
			'أتمنى أن أتعرّف على جيراني أكثر.',
			'لا أجد طبيبًا يقبل مرضى جددًا.',
			'الموعد في الدائرة يستغرق شهورًا.',
			'شكرًا لأنكم تسألوننا بلغتنا.'
		]
	},
	uk: {
		F113: ['Автобус увечері їздить раз на годину, а я працюю до десятої.'],
		F114: [
			'Ми чекаємо на місце в дитсадку вже рік.',
			'Дітям потрібен куточок, де можна гратися взимку.',
			'Більше тіні на майданчику.'
		],
		F111: [
			'Дуже дорога оренда, шукаємо квартиру вже два роки.',
			'Самокати лежать просто на тротуарі.'
		],
		F122: ['Увечері страшно йти через парк, потрібне світло.'],
		F121: ['Хотілося б мати спільний садок, де можна щось посадити.'],
		F1: [
			'Потрібна допомога з листами від установ.',
			'Хочу вчити німецьку, але немає з ким залишити дитину.',
			'Не можу знайти сімейного лікаря.',
			'Було б добре познайомитися із сусідами.',
			'Дякую, що можна відповісти українською.'
		]
	},
	en: {
		F111: ['I pay more than half of my salary in rent.', 'The pavements are full of scooters.'],
		F114: [
			'We need somewhere to go with small children when it rains.',
			'A youth club, please. There is nothing for my son to do.'
		],
		F121: [
			'I would love to meet my neighbours. A street party maybe?',
			'It took me eight months to find a doctor.'
		],
		F122: [
			'The bike lane just stops in the middle of nowhere.',
			'Better lighting around the park at night.',
			'Shade! The squares are like ovens in July.'
		],
		F113: ['Please run the bus later in the evening.'],
		F1: [
			'Letters from the city should come with a short summary in plain language.',
			'Could appointments be booked online in English?',
			'More benches, fewer cars.'
		]
	}
};

export const ageingVoices: Voices = {
	de: {
		F321: [
			'Früher gab es hier einen Laden. Heute brauche ich für Brot eine halbe Stunde.',
			'Wir brauchen jemanden, der sich um die Siedlung kümmert.',
			'Im dritten Stock ohne Aufzug wird die Welt klein.'
		],
		F322: [
			'Der Mittagstisch in der Gemeinde tut mir gut.',
			'Bänke im Schatten auf dem Weg zum Markt.'
		],
		F323: [
			'Das Kopfsteinpflaster ist mit dem Rollator eine Qual.',
			'Abends ist es mir zu laut, aber wegziehen will ich nicht.'
		],
		F311: [
			'Mein Hausarzt geht in Rente und niemand übernimmt die Praxis.',
			'Ein kleiner Bus zum Friedhof.'
		],
		F312: [
			'Am Main ist es schön. Man müsste nur besser hinkommen.',
			'Ich würde gern jemandem vorlesen, wenn mich jemand fragt.'
		],
		F3: [
			'Mein Enkel hilft mir mit dem Handy. Was machen die, die keinen haben?',
			'Danke, dass Sie fragen.'
		]
	},
	tr: {
		F3: [
			'Almancam az, doktorda tercüman olsa iyi olur.',
			'Yalnız kalmak istemiyorum, birlikte çay içelim.'
		]
	},
	ar: { F312: ['أود أن ألتقي بنساء في عمري يتحدثن العربية.'] },
	uk: { F311: ['Хочу ходити на гімнастику, але не знаю куди.'] },
	en: { F322: ['A ramp at the station would change my life.'] }
};
