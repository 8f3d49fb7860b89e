import type { DemoSurvey } from './types.ts';

export const ageing: DemoSurvey = {
	slug: 'gut-aelter-werden-in-sachsenhausen-und-niederrad',
	areas: ['F31', 'F32'],
	opensIn: -164,
	closesIn: -122,
	title: 'Gut älter werden in Sachsenhausen und Niederrad',
	intro:
		'Wie möchten Sie leben, wenn Sie älter werden? Was hilft Ihnen heute schon, was fehlt? Sieben kurze Fragen, etwa drei Minuten.',
	audience:
		'Für alle ab 55 Jahren, die in Sachsenhausen oder Niederrad leben, auch in der Heimatsiedlung und am Mainfeld.',
	privacyNotice: 'Diese Befragung gehört zur Demo: Alle Angaben sind erfunden.',
	sections: [
		{
			code: 's1',
			title: 'Ihr Alltag',
			questions: [
				{
					code: 'q1',
					type: 'single-choice',
					title: 'Wie alt sind Sie?',
					isRequired: false,
					topic: null,
					condition: null,
					options: [
						{ code: 'a1', label: '55 bis 64 Jahre' },
						{ code: 'a2', label: '65 bis 74 Jahre' },
						{ code: 'a3', label: '75 bis 84 Jahre' },
						{ code: 'a4', label: '85 Jahre oder älter' }
					]
				},
				{
					code: 'q2',
					type: 'scale',
					title: 'Wie leicht kommen Sie zu Fuß zum Einkaufen und in eine Arztpraxis?',
					isRequired: true,
					topic: 'ageing',
					need: { side: 'low' },
					condition: null,
					lowLabel: 'sehr schwer',
					highLabel: 'sehr leicht'
				},
				{
					code: 'q3',
					type: 'multiple-choice',
					title: 'Was würde Ihnen unterwegs helfen?',
					isRequired: false,
					topic: 'mobility',
					need: { anyOf: ['a1', 'a2', 'a3'] },
					condition: { question: 'q2', anyOf: ['1', '2', '3'] },
					options: [
						{ code: 'a1', label: 'mehr Bänke zum Ausruhen' },
						{ code: 'a2', label: 'flache Bordsteine' },
						{ code: 'a3', label: 'ein kleiner Bus im Viertel' },
						{ code: 'a4', label: 'öffentliche Toiletten' },
						{ code: 'a5', label: 'jemand, der mich begleitet' }
					]
				}
			]
		},
		{
			code: 's2',
			title: 'Menschen und Hilfe',
			questions: [
				{
					code: 'q4',
					type: 'scale',
					title: 'Wie oft fühlen Sie sich allein?',
					isRequired: false,
					topic: 'neighbourhood',
					need: { side: 'high' },
					condition: null,
					lowLabel: 'nie',
					highLabel: 'sehr oft'
				},
				{
					code: 'q5',
					type: 'single-choice',
					title: 'Haben Sie jemanden, der Ihnen hilft, wenn Sie krank sind?',
					isRequired: false,
					topic: 'health-care',
					need: { anyOf: ['a3', 'a4'] },
					condition: null,
					options: [
						{ code: 'a1', label: 'ja, in meinem Haushalt' },
						{ code: 'a2', label: 'ja, ganz in der Nähe' },
						{ code: 'a3', label: 'ja, aber weiter weg' },
						{ code: 'a4', label: 'nein' }
					]
				},
				{
					code: 'q6',
					type: 'multiple-choice',
					title: 'Welche Angebote wünschen Sie sich in der Nähe?',
					isRequired: false,
					topic: 'ageing',
					condition: null,
					options: [
						{ code: 'a1', label: 'einen offenen Mittagstisch' },
						{ code: 'a2', label: 'Hilfe mit Handy und Computer' },
						{ code: 'a3', label: 'Bewegung und Sport' },
						{ code: 'a4', label: 'Beratung zur Pflege' },
						{ code: 'a5', label: 'Besuche zu Hause' }
					]
				},
				{
					code: 'q7',
					type: 'free-text',
					title: 'Was möchten Sie uns noch sagen?',
					isRequired: false,
					topic: null,
					condition: null,
					maxLength: 600
				}
			]
		}
	]
};
