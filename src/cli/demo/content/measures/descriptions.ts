import type { Texts } from '../types.ts';

/** What is to happen, by code of the measure, in the languages other than German. */
export const descriptions: Record<string, Omit<Texts, 'de'>> = {
	'abendbus-kuhwald': {
		'de-simple':
			'Der Bus fährt jetzt bis Mitternacht. Er kommt alle 20 Minuten. Auch am Sonntag. Wir probieren das 1 Jahr lang. Danach entscheiden wir: Bleibt der Bus?',
		en: 'For a trial year, the bus runs every twenty minutes until midnight, on Sundays too. Then we count the passengers and decide whether it stays.',
		tr: 'Otobüs bir yıl deneme amacıyla gece yarısına kadar yirmi dakikada bir, pazar günleri de çalışıyor. Sonra yolcular sayılıp kalıp kalmayacağına karar verilecek.',
		ar: 'تسير الحافلة تجريبيًا لمدة سنة كل عشرين دقيقة حتى منتصف الليل، وكذلك يوم الأحد. ثم نعدّ الركاب ونقرر هل تبقى.',
		uk: 'Протягом пробного року автобус їздить щодвадцять хвилин до півночі, також у неділю. Потім порахують пасажирів і вирішать, чи він залишиться.'
	},
	'aufzug-kuhwald': {
		'de-simple':
			'Die Haltestelle bekommt einen Aufzug. Der Bau dauert lange. Bis dahin holt Sie ein Auto ab, wenn Sie keine Treppe gehen können. Es kostet nichts.',
		en: 'The stop gets a lift. Until it is running, an on-call service takes people who cannot climb stairs to the next stop with a lift, free of charge.',
		tr: 'Durağa asansör yapılıyor. Çalışana kadar, merdiven çıkamayanları çağrılı servis ücretsiz olarak asansörlü en yakın durağa götürüyor.',
		ar: 'تحصل المحطة على مصعد. وإلى أن يعمل، تنقل خدمة عند الطلب من لا يستطيعون صعود الدرج مجانًا إلى أقرب محطة فيها مصعد.',
		uk: 'На зупинці буде ліфт. Доки він не запрацює, транспорт на виклик безкоштовно довозить тих, хто не може йти сходами, до найближчої зупинки з ліфтом.'
	},
	'licht-taunusanlage': {
		'de-simple':
			'Am Weg zur Bahn stehen bald 24 Lampen. Das Licht ist warm. Es stört die Tiere wenig. Zwei Hecken schneiden wir kürzer.',
		en: 'Twenty-four lamps will line the path to the station. Their light is warm and points downwards so that animals are disturbed as little as possible. Two hedges will be cut lower.',
		tr: 'İstasyona giden yola 24 lamba dikilecek. Işık sıcak ve yalnızca aşağıya dönük olacak; hayvanlar az rahatsız olacak. İki çit kısaltılacak.',
		ar: 'سيُضاء الطريق إلى المحطة بأربعة وعشرين مصباحًا. ضوؤها دافئ وموجّه إلى الأسفل كي لا تنزعج الحيوانات. وسيُخفَّض ارتفاع سياجين نباتيين.',
		uk: 'Уздовж доріжки до станції стоятимуть 24 ліхтарі. Світло тепле й спрямоване вниз, щоб якнайменше турбувати тварин. Два живоплоти підстрижуть нижче.'
	},
	'stellflaechen-roller': {
		'de-simple':
			'Bei der Leipziger Straße gibt es 12 Plätze für E-Roller. Nur dort kann man den Roller abstellen.',
		en: 'Twelve bays are marked on and around Leipziger Straße. A ride can only be ended there.',
		tr: 'Leipziger Straße ve çevresinde on iki park yeri işaretlendi. Sürüş yalnızca orada bitirilebilir.',
		ar: 'حُددت اثنتا عشرة مساحة في شارع لايبتسيغ وحوله. ولا يمكن إنهاء الرحلة إلا فيها.',
		uk: 'На Ляйпціґер-штрассе та поруч позначено дванадцять місць. Завершити поїздку можна лише там.'
	},
	'tempo-30-westend': {
		'de-simple':
			'Wir haben geprüft: Dürfen Autos auf der ganzen Straße nur 30 fahren? Und nicht nur vor der Kita?',
		en: 'We examined whether 30 km/h can apply along the whole road and not only outside the day-care centre.',
		tr: '30 km/s sınırının yalnızca kreş önünde değil, bütün yolda geçerli olup olamayacağı incelendi.',
		ar: 'دُرس ما إذا كان يمكن تطبيق سرعة 30 كم/س على الشارع كله وليس أمام الروضة فقط.',
		uk: 'Перевірили, чи може обмеження 30 км/год діяти на всій вулиці, а не лише біля дитсадка.'
	},
	'familienraum-rebstock': {
		'de-simple':
			'Im Familientreff bauen wir einen Raum um. Es gibt Matten, Spielsachen und eine kleine Küche. Der Raum ist an 3 Nachmittagen und am Samstag offen.',
		en: 'The hall of the family centre is being converted: mats, toys, a small kitchen. Parents open it on three afternoons and on Saturday mornings.',
		tr: 'Aile buluşma yerinin salonu yenileniyor: minderler, oyuncaklar, küçük bir mutfak. Anne babalar haftada üç öğleden sonra ve cumartesi sabahı açıyor.',
		ar: 'تُجدَّد قاعة ملتقى العائلات: فرشات وألعاب ومطبخ صغير. يفتحها الأهالي ثلاثة أيام بعد الظهر وصباح السبت.',
		uk: 'Залу сімейного центру переобладнають: мати, іграшки, маленька кухня. Батьки відчинятимуть її три дні після обіду та в суботу зранку.'
	},
	'kita-rebstock': {
		'de-simple':
			'Im Rebstock bauen wir eine Kita für 96 Kinder. Am Nachmittag dürfen alle in den Garten.',
		en: 'A day-care centre for 96 children, 36 of them under three, is being built in Rebstock. In the afternoon its garden is open to everyone.',
		tr: 'Rebstock’ta 36’sı üç yaş altı olmak üzere 96 çocuk için bir kreş yapılıyor. Öğleden sonra bahçesi herkese açık.',
		ar: 'تُبنى في ريبشتوك روضة تتسع لـ 96 طفلًا، منهم 36 دون الثالثة. وتُفتح حديقتها للجميع بعد الظهر.',
		uk: 'У Ребштоку будують дитсадок на 96 дітей, з них 36 до трьох років. Після обіду сад відкритий для всіх.'
	},
	'schatten-spielplatz': {
		'de-simple':
			'Über den Sandkasten kommt ein Dach aus Stoff. An der Rutsche pflanzen wir 4 Bäume.',
		en: 'A canopy will be stretched over the sandpit and four lime trees planted around the slide.',
		tr: 'Kum havuzunun üzerine gölgelik gerilecek, kaydırağın çevresine dört ıhlamur dikilecek.',
		ar: 'تُشدّ مظلة فوق حوض الرمل وتُزرع أربع أشجار زيزفون حول الزحليقة.',
		uk: 'Над пісочницею натягнуть навіс, а навколо гірки посадять чотири липи.'
	},
	jugendcontainer: {
		'de-simple':
			'Am Sportplatz soll ein Container stehen. Jugendliche planen und malen ihn selbst an. Zweimal in der Woche ist eine Fachkraft da.',
		en: 'A converted container is to stand at the edge of the sports ground. Young people plan and paint it themselves; a youth worker is there twice a week.',
		tr: 'Spor sahasının kenarına düzenlenmiş bir konteyner konacak. Gençler onu kendileri planlayıp boyayacak, haftada iki gün bir uzman bulunacak.',
		ar: 'ستوضع حاوية مجهزة على طرف الملعب الرياضي. يخططها الشباب ويدهنونها بأنفسهم، ويحضر مختص مرتين في الأسبوع.',
		uk: 'На краю спортмайданчика поставлять облаштований контейнер. Молодь сама його планує й фарбує, двічі на тиждень там буде фахівець.'
	},
	'mittagstisch-heimatsiedlung': {
		'de-simple':
			'Der Mietertreff bekommt eine neue Küche. Einmal in der Woche kochen wir zusammen.',
		en: 'The residents’ room gets a kitchen that meets the rules. Once a week we cook together.',
		tr: 'Kiracı buluşma yerine kurallara uygun bir mutfak yapılıyor. Haftada bir birlikte yemek pişiriliyor.',
		ar: 'يحصل ملتقى السكان على مطبخ مطابق للأنظمة. ونطبخ معًا مرة في الأسبوع.',
		uk: 'У кімнаті мешканців облаштують кухню за всіма правилами. Раз на тиждень готуватимуть разом.'
	},
	wohnungstausch: {
		'de-simple':
			'Ein Büro hilft beim Tauschen: große Wohnung gegen kleine Wohnung. Die Miete wird dabei nicht teurer. Die Stadt hilft beim Umzug mit bis zu 2.000 Euro.',
		en: 'An office brings together people who want to swap. The city’s landlords have promised that the rent per square metre stays the same. The city helps with up to 2,000 euros towards moving.',
		tr: 'Bir büro, değişmek isteyenleri bir araya getiriyor. Şehre ait ev sahipleri metrekare kirasının aynı kalacağına söz verdi. Şehir taşınmaya 2.000 avroya kadar destek oluyor.',
		ar: 'يجمع مكتب بين الراغبين في التبادل. وتعهّد المؤجّرون التابعون للمدينة بأن يبقى إيجار المتر المربع كما هو. وتساعد المدينة في الانتقال بما يصل إلى 2000 يورو.',
		uk: 'Спеціальний офіс зводить людей, які хочуть обмінятися. Міські орендодавці пообіцяли, що плата за квадратний метр не зміниться. На переїзд місто дає до 2000 євро.'
	},
	'rechte-im-haus': {
		'de-simple':
			'Zweimal im Monat hilft eine Anwältin bei Fragen zur Miete. Jemand übersetzt. Es kostet nichts.',
		en: 'Twice a month a lawyer gives advice in the district on sales, notices and service charges, with interpreting. The advice is free.',
		tr: 'Ayda iki kez bir avukat semtte satış, fesih ve yan giderler konusunda tercüman eşliğinde danışmanlık veriyor. Danışmanlık ücretsiz.',
		ar: 'تقدم محامية مرتين في الشهر استشارات في الحي حول البيع وإنهاء العقد والتكاليف الإضافية مع ترجمة. الاستشارة مجانية.',
		uk: 'Двічі на місяць адвокатка консультує в районі щодо продажу, розірвання договору та комунальних витрат, з перекладом. Консультація безкоштовна.'
	},
	'briefe-die-man-versteht': {
		'de-simple':
			'Wir schreiben 30 Briefe neu: kurz und leicht. Das Wichtige steht oben. Menschen aus dem Stadtteil lesen die Briefe vorher.',
		en: 'The thirty most frequent letters from the social services office are being rewritten: one page, the important things first, one phone number. People from the district check them first. A summary in six languages is enclosed.',
		tr: 'Sosyal hizmetler merkezinin en sık gönderdiği otuz mektup yeniden yazılıyor: tek sayfa, önce en önemlisi, bir telefon numarası. Gönderilmeden önce semtten insanlar okuyor. Altı dilde özet ekleniyor.',
		ar: 'يُعاد كتابة أكثر ثلاثين رسالة استخدامًا في مكتب الخدمات الاجتماعية: صفحة واحدة والأهم أولًا ورقم هاتف واحد. يراجعها أناس من الحي قبل إرسالها، ويُرفق بها ملخص بست لغات.',
		uk: 'Тридцять найчастіших листів соціальної служби пишуть наново: одна сторінка, найважливіше спочатку, один номер телефону. Перед відправленням їх перевіряють мешканці району. Додається стислий виклад шістьма мовами.'
	},
	'buero-heimatsiedlung': {
		'de-simple':
			'Aus einem leeren Laden soll ein Büro werden. Dort ist immer jemand für Sie da. Im Moment haben wir dafür nicht genug Geld.',
		en: 'An empty shop is to become an office: someone to turn to, advice and a room for everyone. At present there is no money for it.',
		tr: 'Boş bir dükkân büroya dönüşecek: sürekli bir muhatap, danışmanlık, herkes için bir oda. Şu anda bunun için para yok.',
		ar: 'سيتحول متجر خالٍ إلى مكتب: شخص دائم يمكن الرجوع إليه واستشارة وغرفة للجميع. لكن المال غير متوفر حاليًا.',
		uk: 'Порожня крамниця має стати офісом: постійна контактна особа, консультації, кімната для всіх. Наразі на це бракує коштів.'
	}
};
