import type { Texts } from '../types.ts';

/** What a measure wants to reach, by its code, in the languages other than German. */
export const goals: Record<string, Omit<Texts, 'de'>> = {
	'abendbus-kuhwald': {
		'de-simple': 'Alle kommen am Abend sicher nach Hause. 180 Menschen fahren jeden Abend mit.',
		en: 'People who work late get home safely. At least 180 passengers use the evening bus on a weekday.',
		tr: 'Geç saatte çalışanlar evine güvenle dönsün. Hafta içi her akşam en az 180 yolcu otobüsü kullansın.',
		ar: 'أن يصل من يعمل متأخرًا إلى بيته بأمان، وأن يستخدم الحافلة المسائية 180 راكبًا على الأقل في يوم العمل.',
		uk: 'Хто працює допізна, безпечно дістається додому. Щонайменше 180 пасажирів у будній вечір.'
	},
	'aufzug-kuhwald': {
		'de-simple': 'Alle kommen ohne Treppe zur Bahn.',
		en: 'Everyone reaches the platform without steps.',
		tr: 'Herkes perona basamaksız ulaşsın.',
		ar: 'أن يصل الجميع إلى الرصيف دون درجات.',
		uk: 'Усі потрапляють на платформу без сходів.'
	},
	'licht-taunusanlage': {
		'de-simple': 'Der kurze Weg ist auch am Abend gut.',
		en: 'The shortest way is a good way in the evening, too.',
		tr: 'En kısa yol akşamları da iyi bir yol olsun.',
		ar: 'أن يكون أقصر الطرق طريقًا جيدًا في المساء أيضًا.',
		uk: 'Найкоротша дорога добра й увечері.'
	},
	'stellflaechen-roller': {
		'de-simple': 'Die Gehwege sind frei. Alle kommen durch.',
		en: 'Pavements stay clear, also for people with a white cane, a wheelchair or a pram.',
		tr: 'Kaldırımlar açık kalsın; beyaz bastonla, tekerlekli sandalyeyle ve çocuk arabasıyla da geçilsin.',
		ar: 'أن تبقى الأرصفة خالية، أيضًا لمن يستعمل العصا البيضاء أو الكرسي المتحرك أو عربة الأطفال.',
		uk: 'Тротуари вільні – також для людей із білою тростиною, у кріслі колісному чи з візочком.'
	},
	'tempo-30-westend': {
		'de-simple': 'Weniger Lärm. Sichere Wege.',
		en: 'Less noise and safe ways.',
		tr: 'Daha az gürültü ve güvenli yollar.',
		ar: 'ضوضاء أقل وطرق آمنة.',
		uk: 'Менше шуму та безпечні шляхи.'
	},
	'familienraum-rebstock': {
		'de-simple':
			'Familien können sich auch im Winter treffen. Der Raum ist 4 Mal in der Woche offen.',
		en: 'Families with small children can meet in winter, too. Open at least four times a week.',
		tr: 'Küçük çocuklu aileler kışın da buluşabilsin. Haftada en az dört kez açık olsun.',
		ar: 'أن تلتقي العائلات ذات الأطفال الصغار في الشتاء أيضًا، وأن تُفتح الغرفة أربع مرات في الأسبوع على الأقل.',
		uk: 'Родини з малими дітьми зустрічаються й узимку. Відчинено щонайменше чотири рази на тиждень.'
	},
	'kita-rebstock': {
		'de-simple': 'Jedes Kind hat einen Kita-Platz in der Nähe.',
		en: 'Every child gets a place nearby.',
		tr: 'Her çocuk yakınında bir yer bulsun.',
		ar: 'أن يحصل كل طفل على مكان قريب.',
		uk: 'Кожна дитина має місце поруч із домом.'
	},
	'schatten-spielplatz': {
		'de-simple': 'Kinder können auch im Sommer den ganzen Tag spielen.',
		en: 'The playground can be used all day, even in July.',
		tr: 'Oyun alanı temmuzda da bütün gün kullanılabilsin.',
		ar: 'أن يكون الملعب صالحًا للعب طوال اليوم حتى في تموز/يوليو.',
		uk: 'На майданчику можна гратися цілий день навіть у липні.'
	},
	jugendcontainer: {
		'de-simple': 'Ein Ort für junge Menschen von 13 bis 17 Jahren.',
		en: 'A place where young people from 13 to 17 are allowed to stay.',
		tr: '13–17 yaş arası gençlerin kalabileceği bir yer.',
		ar: 'مكان يحق للشباب من 13 إلى 17 سنة البقاء فيه.',
		uk: 'Місце, де молоді від 13 до 17 років можна залишатися.'
	},
	'mittagstisch-heimatsiedlung': {
		'de-simple': 'Niemand muss immer allein essen.',
		en: 'Nobody has to eat alone all the time.',
		tr: 'Kimse hep yalnız yemek zorunda kalmasın.',
		ar: 'ألا يضطر أحد إلى الأكل وحيدًا دائمًا.',
		uk: 'Ніхто не мусить завжди їсти на самоті.'
	},
	wohnungstausch: {
		'de-simple': 'Im ersten Jahr tauschen 40 Mal Menschen ihre Wohnung.',
		en: 'Forty successful swaps in the first year.',
		tr: 'İlk yılda kırk başarılı değişim.',
		ar: 'أربعون عملية تبادل ناجحة في السنة الأولى.',
		uk: 'Сорок вдалих обмінів за перший рік.'
	},
	'rechte-im-haus': {
		'de-simple': 'Sie haben eine Frage zur Miete? In 2 Wochen bekommen Sie einen Termin.',
		en: 'Anyone with a question about their rent gets an appointment within two weeks.',
		tr: 'Kirayla ilgili sorusu olan iki hafta içinde randevu alsın.',
		ar: 'أن يحصل كل من لديه سؤال عن الإيجار على موعد خلال أسبوعين.',
		uk: 'Хто має запитання щодо оренди, отримує зустріч протягом двох тижнів.'
	},
	'briefe-die-man-versteht': {
		'de-simple': 'Fast alle verstehen die Briefe vom Amt.',
		en: 'Fewer than one in ten of those asked need a lot of help to understand official letters.',
		tr: 'Sorulanların onda birinden azı resmî mektupları anlamak için çok yardıma ihtiyaç duysun.',
		ar: 'أن يحتاج أقل من عُشر المشاركين في الاستبيان إلى مساعدة كبيرة لفهم الرسائل الرسمية.',
		uk: 'Менше ніж кожному десятому потрібна велика допомога, щоб зрозуміти лист від установи.'
	},
	'buero-heimatsiedlung': {
		'de-simple': 'In der Heimatsiedlung ist immer jemand für Sie da.',
		en: 'Heimatsiedlung has a place people can rely on.',
		tr: 'Heimatsiedlung’un güvenilir bir başvuru yeri olsun.',
		ar: 'أن تكون في هايمات زيدلونغ جهة دائمة يمكن الاعتماد عليها.',
		uk: 'У Гайматзідлунґ є надійне місце, куди можна звернутися.'
	}
};
