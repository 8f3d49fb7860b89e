import type { DemoEvent } from './types.ts';

export const pastEvents: DemoEvent[] = [
	{
		slug: 'fruehstueck-mit-stadtplan',
		area: 'F113',
		topics: ['mobility', 'neighbourhood'],
		startsIn: -43,
		startsAt: '10:00',
		minutes: 150,
		title: {
			de: 'Frühstück mit Stadtplan',
			'de-simple': 'Frühstück mit Stadtplan',
			en: 'Breakfast with a city map',
			tr: 'Şehir planıyla kahvaltı',
			ar: 'فطور مع خريطة المدينة',
			uk: 'Сніданок із картою міста'
		},
		description: {
			de: 'Wir frühstücken zusammen. Auf einem großen Plan vom Kuhwald zeigen Sie uns, welche Wege Ihnen leichtfallen und wo es hakt. Brot, Tee und Kaffee sind da. Bringen Sie gern Ihre Kinder mit.',
			'de-simple':
				'Wir essen zusammen Frühstück. Es gibt einen großen Stadtplan. Zeigen Sie uns: Welche Wege sind gut? Welche Wege sind schwer? Kinder können mitkommen.',
			en: 'We have breakfast together. On a large map of Kuhwald you show us which routes are easy for you and where you get stuck. Bread, tea and coffee are provided. Feel free to bring your children.',
			tr: 'Birlikte kahvaltı ediyoruz. Kuhwald’ın büyük bir planı üzerinde hangi yolların rahat, hangilerinin zor olduğunu gösterirsiniz. Ekmek, çay ve kahve bizden. Çocuklarınızı da getirebilirsiniz.',
			ar: 'نتناول الفطور معًا. وعلى خريطة كبيرة لكوفالد تبيّنون لنا أي الطرق سهلة عليكم وأين تتعثرون. الخبز والشاي والقهوة متوفرة. أهلًا بأطفالكم أيضًا.',
			uk: 'Снідаємо разом. На великій карті Кувальда ви покажете, якими шляхами вам зручно ходити, а де виникають труднощі. Хліб, чай і кава будуть. Приходьте з дітьми.'
		},
		place: 'Nachbarschaftsbüro Kuhwald (Demo)',
		address: 'Kastanienring 3',
		languages: ['de', 'tr'],
		interpreters: ['ar'],
		hasChildcare: true,
		isStepFree: true,
		capacity: 40,
		registrations: 29,
		registrationLocales: ['de', 'de', 'tr', 'ar', 'de-simple', 'uk'],
		outcome: {
			turnout: 34,
			text: {
				de: '34 Menschen waren da. Auf dem Plan kleben 61 rote Punkte, die meisten an der Haltestelle und am Weg unter der Bahn. Der Wunsch nach einem Bus am Abend kam an jedem Tisch zur Sprache.',
				en: '34 people came. There are 61 red dots on the map, most of them at the stop and along the path under the railway. The wish for an evening bus came up at every table.',
				tr: '34 kişi geldi. Planda 61 kırmızı nokta var; çoğu durakta ve demiryolunun altındaki yolda. Akşam otobüsü isteği her masada dile getirildi.',
				ar: 'حضر 34 شخصًا. على الخريطة 61 نقطة حمراء، معظمها عند المحطة وفي الطريق تحت السكة الحديدية. وذُكرت الرغبة في حافلة مسائية على كل طاولة.',
				uk: 'Прийшли 34 людини. На карті 61 червона крапка, більшість – біля зупинки та на доріжці під залізницею. Про вечірній автобус говорили за кожним столом.'
			}
		}
	},
	{
		slug: 'abendspaziergang-mit-licht',
		area: 'F122',
		topics: ['safety-cleanliness', 'green-squares'],
		startsIn: -24,
		startsAt: '19:30',
		minutes: 90,
		title: {
			de: 'Abendspaziergang: Wo fehlt Licht?',
			'de-simple': 'Spaziergang am Abend: Wo ist es zu dunkel?',
			en: 'Evening walk: where is light missing?',
			tr: 'Akşam yürüyüşü: Nerede ışık eksik?',
			ar: 'نزهة مسائية: أين ينقص الضوء؟',
			uk: 'Вечірня прогулянка: де бракує світла?'
		},
		description: {
			de: 'Wir gehen gemeinsam durch die Anlage und halten fest, wo Sie sich nicht wohlfühlen. Mit dabei sind die Stadtplanung und das Ordnungsamt. Alle Wege sind für Rollstuhl und Kinderwagen geeignet.',
			'de-simple':
				'Wir gehen am Abend zusammen durch den Park. Sie sagen uns: Wo ist es zu dunkel? Wo haben Sie Angst? Der Weg hat keine Stufen.',
			en: 'We walk through the park together and note where you feel uneasy. Staff from urban planning and public order come along. All paths are suitable for wheelchairs and prams.',
			tr: 'Parkta birlikte yürüyor, kendinizi rahat hissetmediğiniz yerleri not ediyoruz. Şehir planlama ve zabıta çalışanları da katılıyor. Bütün yollar tekerlekli sandalye ve çocuk arabası için uygundur.',
			ar: 'نمشي معًا في الحديقة ونسجل الأماكن التي لا ترتاحون فيها. يشارك معنا موظفون من تخطيط المدينة ومن مكتب النظام العام. جميع الطرق مناسبة للكراسي المتحركة وعربات الأطفال.',
			uk: 'Разом пройдемося парком і позначимо місця, де вам неспокійно. З нами будуть фахівці з містопланування та служби порядку. Усі доріжки придатні для крісел колісних і візочків.'
		},
		place: 'Treffpunkt: Brunnen am Nordeingang',
		address: 'Silberpappelweg',
		languages: ['de', 'en'],
		interpreters: [],
		hasChildcare: false,
		isStepFree: true,
		capacity: 50,
		registrations: 33,
		registrationLocales: ['de', 'en', 'de', 'en', 'uk'],
		outcome: {
			turnout: 41,
			text: {
				de: '41 Menschen gingen mit. Sieben dunkle Stellen sind auf der Karte, an dreien stehen schon Leuchten auf dem Bauplan. Zwei Hecken werden zurückgeschnitten.',
				en: '41 people joined in. Seven dark spots are on the map; lamps are already planned for three of them. Two hedges will be cut back.'
			}
		}
	},
	{
		slug: 'werkstatt-orte-fuer-kinder',
		area: 'F114',
		topics: ['children-families', 'youth'],
		startsIn: -12,
		startsAt: '15:00',
		minutes: 180,
		title: {
			de: 'Werkstatt: Orte für Kinder und Jugendliche im Rebstock',
			'de-simple': 'Werkstatt: Gute Orte für Kinder und Jugendliche',
			en: 'Workshop: places for children and teenagers in Rebstock',
			tr: 'Atölye: Rebstock’ta çocuklar ve gençler için yerler',
			ar: 'ورشة عمل: أماكن للأطفال والشباب في ريبشتوك',
			uk: 'Майстерня: місця для дітей і підлітків у Ребштоку'
		},
		description: {
			de: 'Kinder bauen mit Kartons, Jugendliche planen ihren eigenen Treff, Eltern reden über Betreuung. Am Ende wählen alle zusammen drei Ideen aus, die wir zuerst prüfen.',
			'de-simple':
				'Kinder bauen aus Kartons. Jugendliche planen einen Treffpunkt. Eltern sprechen über die Kita. Am Ende wählen alle 3 Ideen aus.',
			en: 'Children build with cardboard boxes, teenagers plan their own meeting place and parents talk about childcare. At the end, everybody picks three ideas that we will look into first.',
			tr: 'Çocuklar kartonlarla bir şeyler yapıyor, gençler kendi buluşma yerini planlıyor, anne babalar çocuk bakımını konuşuyor. Sonunda hep birlikte önce inceleyeceğimiz üç fikri seçiyoruz.',
			ar: 'يبني الأطفال بالكرتون، ويخطط الشباب لملتقاهم، ويتحدث الآباء والأمهات عن رعاية الأطفال. وفي النهاية يختار الجميع ثلاث أفكار ندرسها أولًا.',
			uk: 'Діти будують із картону, підлітки планують власний простір, батьки говорять про догляд за дітьми. Наприкінці всі разом обирають три ідеї, які ми розглянемо найперше.'
		},
		place: 'Familientreff Rebstock (Demo)',
		address: 'Libellenweg 21',
		languages: ['de', 'en', 'uk'],
		interpreters: ['tr', 'ar'],
		hasChildcare: true,
		isStepFree: true,
		capacity: 36,
		registrations: 31,
		registrationLocales: ['de', 'uk', 'de', 'tr', 'ar', 'en'],
		outcome: {
			turnout: 28,
			text: {
				de: '28 Menschen haben gebaut und geplant. Vorn liegen ein Raum für Regentage, Schatten auf dem Spielplatz und ein Container für Jugendliche.',
				uk: '28 людей будували й планували. Попереду – приміщення на дощові дні, тінь на майданчику та контейнер для підлітків.',
				tr: '28 kişi birlikte çalıştı. Öne çıkanlar: yağmurlu günler için bir oda, oyun alanına gölgelik ve gençler için bir konteyner.'
			}
		}
	}
];
