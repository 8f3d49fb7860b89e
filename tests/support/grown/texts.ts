const WORDS =
	`Bank Baum Beleuchtung Brücke Bürgersteig Radweg Spielplatz Park Platz Straße Haltestelle Schule Kita
	Treffpunkt Garten Wasser Schatten Hitze Lärm Ampel Kreuzung Zebrastreifen Fahrrad Bus Linie Takt Abend
	Jugend Ältere Kinder Familien Nachbarn Verein Markt Laden Arzt Apotheke Bibliothek Sport Halle Wiese
	mehr besser sicher ruhig grün hell offen sauber breit nah gemeinsam früher täglich kostenlos barrierefrei
	pflanzen bauen öffnen verbinden erneuern beruhigen aufstellen beleuchten pflegen erweitern prüfen zeigen
	wir alle hier dort zwischen neben hinter entlang seit bald endlich immer wieder niemand viele manche`.split(
		/\s+/
	);

/** Words in an order that only `seed` decides: as many bytes, compressed, as people's own. */
export function wordsOf(seed: number, count: number): string {
	let state = (seed * 2_654_435_761) >>> 0 || 1;
	const word = () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return WORDS[(state >>> 0) % WORDS.length] ?? '';
	};
	return Array.from({ length: count }, word).join(' ');
}

const KINDS = {
	area: 1,
	topic: 2,
	board: 3,
	idea: 4,
	measure: 5,
	event: 6,
	survey: 7,
	version: 8,
	release: 9,
	update: 10,
	statement: 11,
	evidence: 12,
	response: 13,
	entry: 14,
	decision: 15,
	paper: 16,
	user: 17
};

export type Kind = keyof typeof KINDS;

/** What stands before the number in `idOf`, for SQL that counts by itself. */
export const idBefore = (kind: Kind) => `00000000-0000-7000-8${hex(KINDS[kind])}-`;

/** The id of the n-th object of a kind, from 1. */
export const idOf = (kind: Kind, n: number) => idBefore(kind) + String(n).padStart(12, '0');

const hex = (n: number) => n.toString(16).padStart(3, '0');

/** A day that only `n` decides, in the three years before 2027. */
export function dayOf(n: number): string {
	const day = Date.UTC(2024, 0, 1) + ((n * 7919) % 1000) * 86_400_000;
	return new Date(day).toISOString().slice(0, 10);
}
