/** The room a poster has for the city's own words: so many letters of a title. */
const ROOM = 105;

/** A letter of the audience takes so much of the room of one of the title. */
const AUDIENCE_LETTER = 0.36;

/**
 * How large a poster sets its texts, so that they fill one sheet and no more: letters take room by their area.
 * @returns tenths of the usual size, 3 to 10: the poster's style sheet has a rule for each.
 */
export function posterTextSize(title: string, audience: string): number {
	const letters = title.length + audience.length * AUDIENCE_LETTER;
	const share = Math.sqrt(ROOM / Math.max(letters, 1));
	return Math.min(10, Math.max(3, Math.floor(share * 10)));
}
