/** The room a poster has for the city's own words: so many letters of a title. */
const ROOM = 105;

/** A letter of the audience takes so much of the room of one of the title. */
const AUDIENCE_LETTER = 0.36;

/**
 * How large a poster sets its texts, so that they fill one sheet and no more: letters take room by their area.
 * @returns the share of the usual size, above 0 and at most 1.
 */
export function posterTextSize(title: string, audience: string): number {
	const letters = title.length + audience.length * AUDIENCE_LETTER;
	return Math.min(1, Math.sqrt(ROOM / Math.max(letters, 1)));
}
