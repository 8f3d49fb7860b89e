import type { DemoSurvey } from './types.ts';

export const living: DemoSurvey = {
	slug: 'leben-in-bockenheim-und-im-westend',
	areas: ['F11', 'F12'],
	opensIn: -38,
	closesIn: 17,
	title: 'Leben in Bockenheim und im Westend',
	intro:
		'Was ist gut vor Ihrer Tür? Was fehlt? Sie kennen Ihre Nachbarschaft am besten. Mit Ihren Antworten planen wir, was sich als Nächstes ändert, und berichten Ihnen, was daraus wird. Es dauert etwa fünf Minuten.',
	audience:
		'Für alle ab 14 Jahren, die in Bockenheim oder im Westend-Süd leben, auch im Kuhwald und im Rebstock.',
	privacyNotice:
		'Was Sie in eigenen Worten schreiben, lesen nur Mitarbeitende der Sozialplanung. Bitte nennen Sie dort keine Namen. Diese Befragung gehört zur Demo: Alle Angaben sind erfunden.',
	sections: [
		{
			code: 's1',
			title: 'Ihre Nachbarschaft',
			text: 'Zuerst geht es darum, wie Sie Ihre Umgebung erleben.',
			questions: [
				{
					code: 'q1',
					type: 'scale',
					title: 'Wie gern leben Sie in Ihrer Nachbarschaft?',
					isRequired: true,
					topic: 'neighbourhood',
					need: { side: 'low' },
					condition: null,
					lowLabel: 'gar nicht gern',
					highLabel: 'sehr gern'
				},
				{
					code: 'q2',
					type: 'single-choice',
					title: 'Wie lange leben Sie schon hier?',
					isRequired: false,
					topic: null,
					condition: null,
					options: [
						{ code: 'a1', label: 'weniger als 1 Jahr' },
						{ code: 'a2', label: '1 bis 5 Jahre' },
						{ code: 'a3', label: '6 bis 15 Jahre' },
						{ code: 'a4', label: 'länger als 15 Jahre' }
					]
				},
				{
					code: 'q3',
					type: 'multiple-choice',
					title: 'Was gefällt Ihnen hier besonders?',
					isRequired: false,
					topic: null,
					condition: null,
					options: [
						{ code: 'a1', label: 'die Menschen in meiner Nachbarschaft' },
						{ code: 'a2', label: 'Läden und Märkte' },
						{ code: 'a3', label: 'Parks und Spielplätze' },
						{ code: 'a4', label: 'Bus und Bahn' },
						{ code: 'a5', label: 'Kitas und Schulen' },
						{ code: 'a6', label: 'Arztpraxen und Ämter in der Nähe' },
						{ code: 'a7', label: 'dass es ruhig ist' }
					]
				}
			]
		},
		{
			code: 's2',
			title: 'Wohnen und unterwegs sein',
			questions: [
				{
					code: 'q4',
					type: 'scale',
					title: 'Wie zufrieden sind Sie mit Ihrer Wohnung?',
					help: 'Denken Sie zum Beispiel an Größe, Zustand und Lage.',
					isRequired: false,
					topic: 'housing',
					need: { side: 'low' },
					condition: null,
					lowLabel: 'gar nicht zufrieden',
					highLabel: 'sehr zufrieden'
				},
				{
					code: 'q5',
					type: 'single-choice',
					title: 'Haben Sie Sorge, dass Sie Ihre Miete bald nicht mehr bezahlen können?',
					isRequired: false,
					topic: 'housing',
					need: { anyOf: ['a1', 'a2'] },
					condition: null,
					options: [
						{ code: 'a1', label: 'ja, oft' },
						{ code: 'a2', label: 'ja, manchmal' },
						{ code: 'a3', label: 'selten oder nie' },
						{ code: 'a4', label: 'ich zahle keine Miete' }
					]
				},
				{
					code: 'q6',
					type: 'scale',
					title: 'Wie gut kommen Sie im Alltag an Ihr Ziel?',
					help: 'Mit Bus und Bahn, mit dem Rad, im Rollstuhl oder zu Fuß.',
					isRequired: true,
					topic: 'mobility',
					need: { side: 'low' },
					condition: null,
					lowLabel: 'sehr schlecht',
					highLabel: 'sehr gut'
				},
				{
					code: 'q7',
					type: 'multiple-choice',
					title: 'Was macht Ihnen die Wege schwer?',
					isRequired: false,
					topic: 'mobility',
					condition: { question: 'q6', anyOf: ['1', '2', '3'] },
					options: [
						{ code: 'a1', label: 'Bus oder Bahn fahren zu selten' },
						{ code: 'a2', label: 'Die Haltestelle ist zu weit weg' },
						{ code: 'a3', label: 'Die Wege sind mit dem Rad nicht sicher' },
						{ code: 'a4', label: 'Gehwege sind kaputt oder zugestellt' },
						{ code: 'a5', label: 'Stufen, oder der Aufzug fehlt' },
						{ code: 'a6', label: 'Es ist zu dunkel' },
						{ code: 'a7', label: 'Die Fahrkarte ist zu teuer' }
					]
				},
				{
					code: 'q8',
					type: 'scale',
					title: 'Wie gefallen Ihnen die Parks und Plätze in Ihrer Nähe?',
					isRequired: false,
					topic: 'green-squares',
					need: { side: 'low' },
					condition: null,
					lowLabel: 'gar nicht',
					highLabel: 'sehr gut'
				}
			]
		},
		{
			code: 's3',
			title: 'Familie und Zusammenleben',
			questions: [
				{
					code: 'q9',
					type: 'single-choice',
					title: 'Leben Kinder oder Jugendliche bei Ihnen?',
					isRequired: false,
					topic: null,
					condition: null,
					options: [
						{ code: 'a1', label: 'ja, unter 6 Jahren' },
						{ code: 'a2', label: 'ja, von 6 bis 17 Jahren' },
						{ code: 'a3', label: 'ja, beides' },
						{ code: 'a4', label: 'nein' }
					]
				},
				{
					code: 'q10',
					type: 'scale',
					title: 'Gibt es hier genug gute Orte für Kinder und Jugendliche?',
					help: 'Zum Beispiel Kita, Spielplatz, Jugendtreff oder Sportplatz.',
					isRequired: false,
					topic: 'children-families',
					need: { side: 'low' },
					condition: { question: 'q9', anyOf: ['a1', 'a2', 'a3'] },
					lowLabel: 'viel zu wenige',
					highLabel: 'genug'
				},
				{
					code: 'q11',
					type: 'scale',
					title: 'Wie sicher fühlen Sie sich hier draußen, wenn es dunkel ist?',
					isRequired: false,
					topic: 'safety-cleanliness',
					need: { side: 'low' },
					condition: null,
					lowLabel: 'gar nicht sicher',
					highLabel: 'sehr sicher'
				}
			]
		},
		{
			code: 's4',
			title: 'Unterstützung und Ihre Wünsche',
			questions: [
				{
					code: 'q12',
					type: 'multiple-choice',
					title: 'Wobei wünschen Sie sich mehr Unterstützung?',
					isRequired: false,
					topic: 'advice-authorities',
					need: { anyOf: ['a1', 'a2'] },
					condition: null,
					options: [
						{ code: 'a1', label: 'bei Anträgen und Formularen' },
						{ code: 'a2', label: 'wenn ich nicht weiß, wer zuständig ist' },
						{ code: 'a3', label: 'beim Deutschlernen' },
						{ code: 'a4', label: 'bei der Pflege von Angehörigen' },
						{ code: 'a5', label: 'bei der Suche nach einer Arztpraxis' },
						{ code: 'a6', label: 'bei der Kinderbetreuung' },
						{ code: 'a7', label: 'dabei, Menschen kennenzulernen' },
						{ code: 'a8', label: 'Ich brauche im Moment nichts davon' }
					]
				},
				{
					code: 'q13',
					type: 'single-choice',
					title: 'Wie gut verstehen Sie Briefe von Ämtern?',
					isRequired: false,
					topic: 'language-education',
					need: { anyOf: ['a3', 'a4'] },
					condition: null,
					options: [
						{ code: 'a1', label: 'gut, ohne Hilfe' },
						{ code: 'a2', label: 'mit etwas Hilfe' },
						{ code: 'a3', label: 'nur mit viel Hilfe' },
						{ code: 'a4', label: 'gar nicht' }
					]
				},
				{
					code: 'q14',
					type: 'free-text',
					title: 'Was soll sich in Ihrer Nachbarschaft als Erstes ändern?',
					help: 'Schreiben Sie in der Sprache, die Ihnen am leichtesten fällt.',
					isRequired: false,
					topic: null,
					condition: null,
					maxLength: 600
				}
			]
		}
	]
};
