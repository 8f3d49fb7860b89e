/** Title and text of ideas as residents write them. */
export const ideas: readonly (readonly [title: string, text: string])[] = [
	[
		'Der Bus soll auch abends kommen',
		'Ab acht Uhr fährt der Bus nur noch einmal in der Stunde. Viele kommen spät heim.'
	],
	['Bänke am Platz', 'Ältere Menschen wollen sich ausruhen. Am Platz gibt es keine Bank.'],
	[
		'Licht auf dem Weg',
		'Der Weg durch die Anlage ist abends dunkel. Auch im Park soll Licht sein.'
	],
	['Mit dem Rad zur Schule', 'Die Kinder brauchen einen sicheren Weg, auch am Morgen.'],
	['Ein Aufzug für die Haltestelle', 'Wer einen Kinderwagen schiebt, kommt nicht zum Bahnsteig.'],
	['Sprachcafé am Markt', 'Deutsch lernt man beim Reden. Ein Tisch und mehr Menschen.']
];
