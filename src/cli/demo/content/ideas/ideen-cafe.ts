import type { DemoIdea } from './types.ts';

export const ideasFromTheIdeenCafe: DemoIdea[] = [
	idea(
		's01',
		'Eine Viertelstunde am Montag',
		'Alle Teams stehen kurz zusammen: Was liegt an, wo wird es eng, wer kann helfen? Nach fünfzehn Minuten ist Schluss, egal wer gerade spricht.',
		-96,
		31
	),
	idea(
		's02',
		'Schwierige Fälle gemeinsam ansehen',
		'Einmal im Monat bringt jedes Team einen Fall mit, bei dem es nicht weiterkommt. Leitung und Sachbearbeitung hören gleich lange zu.',
		-96,
		22
	),
	{
		...idea(
			's03',
			'Ein Formular statt vier',
			'Familien füllen bei uns vier Anträge mit denselben Angaben aus. Ein gemeinsames Deckblatt würde allen Zeit sparen.',
			-96,
			38
		),
		statement: {
			department: 'Leitung des Sozialrathauses',
			givenIn: -70,
			text: {
				de: 'Wir probieren das Deckblatt ab dem nächsten Quartal in zwei Teams aus. Den Entwurf machen die Kolleg:innen, die täglich damit arbeiten.'
			}
		}
	},
	idea(
		's04',
		'Eine ruhige Stunde ohne Telefon',
		'Zwischen zehn und elf nimmt reihum ein Team die Anrufe für alle an. Die anderen können in Ruhe Akten abschließen.',
		-95,
		27
	),
	idea(
		's05',
		'Ein Tag bei den anderen',
		'Wer möchte, begleitet im Jahr einen Tag lang eine Kollegin aus einem anderen Team. Das gilt auch für die Leitung.',
		-95,
		19
	),
	{
		...idea(
			's06',
			'Entscheiden, wo man die Sache kennt',
			'Kleine Hilfen bis 300 Euro könnte die Sachbearbeitung selbst bewilligen. Heute braucht es dafür drei Unterschriften.',
			-95,
			41
		),
		statement: {
			department: 'Leitung des Sozialrathauses',
			givenIn: -66,
			text: {
				de: 'Bis 150 Euro geht das ab sofort. Für mehr brauchen wir eine neue Regelung, die wir der Amtsleitung bis zum Sommer vorlegen.'
			}
		}
	},
	{
		...idea(
			's07',
			'Dolmetschen am Bildschirm',
			'Oft warten wir Wochen auf eine Sprachmittlung. Mit einem Tablet im Beratungszimmer wäre in fünf Minuten jemand zugeschaltet.',
			-95,
			36,
			'language-education'
		),
		statement: {
			department: 'Leitung des Sozialrathauses',
			givenIn: -62,
			text: {
				de: 'Zwei Tablets sind bestellt. Das Angebot startet mit Arabisch, Türkisch und Ukrainisch.'
			}
		}
	},
	idea(
		's08',
		'Briefe testen, bevor sie hinausgehen',
		'Drei Menschen aus dem Wartezimmer lesen einen neuen Musterbrief. Erst wenn alle ihn verstehen, wird er verwendet.',
		-94,
		33,
		'language-education'
	),
	idea(
		's09',
		'Mittagessen ohne Rang',
		'Einmal im Monat werden die Plätze in der Kantine ausgelost. Gesprochen wird über alles außer Dienstpläne.',
		-94,
		15
	),
	idea(
		's10',
		'Eine Patin für neue Kolleg:innen',
		'In den ersten drei Monaten gibt es eine feste Person für alle Fragen. Dafür bekommt sie zwei Stunden in der Woche frei.',
		-94,
		29
	),
	idea(
		's11',
		'Aufgaben sichtbar machen',
		'Eine Wand mit drei Spalten: offen, in Arbeit, fertig. So sehen alle, wo sich etwas staut, und niemand muss nachfragen.',
		-94,
		20
	),
	idea(
		's12',
		'Sprechstunde im Kuhwald',
		'Statt dass zwanzig Menschen zu uns fahren, fährt eine von uns zu ihnen. Mittwochs im Nachbarschaftsbüro.',
		-93,
		34,
		'advice-authorities',
		'F113'
	),
	idea(
		's13',
		'Der Fehler des Monats',
		'Wer mag, erzählt von etwas, das schiefging, und was wir daraus lernen. Ohne Protokoll und ohne Folgen.',
		-93,
		12
	),
	idea(
		's14',
		'Tragbare Computer für Hausbesuche',
		'Heute schreiben wir alles auf Papier und tippen es am Abend ab.',
		-93,
		25
	),
	idea(
		's15',
		'Ein freundlicher Warteraum',
		'Farbe an die Wand, Wasser auf den Tisch, eine Anzeige, wie lange es noch dauert. Das kostet wenig und nimmt Druck heraus.',
		-93,
		23
	),
	{
		...idea('s16', 'Besprechungen im Stehen', 'Dann werden sie von selbst kürzer.', -92, 6),
		status: 'merged',
		into: 's01'
	},
	{
		...idea(
			's17',
			'Weniger Mails, eine gemeinsame Ablage',
			'Dieselbe Datei liegt in zwölf Postfächern. Ein Ordner für alle, mit einer einfachen Regel für Namen.',
			-3,
			4
		),
		status: 'approved'
	}
];

function idea(
	code: string,
	title: string,
	text: string,
	handedInIn: number,
	support: number,
	topic: DemoIdea['topic'] = 'advice-authorities',
	area = 'F11'
): DemoIdea {
	return { code, area, topic, locale: 'de', title, text, handedInIn, support, status: 'approved' };
}
