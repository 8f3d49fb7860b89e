import { cleanLine } from '#lib/shared/typed/clean.ts';
import { cutTo, isWithin } from '#lib/shared/typed/length.ts';

/** Of a sentence, in characters. */
const LONGEST = 1500;

/**
 * A file that cannot be taken. The message is one plain English sentence that names the line,
 * row, feature or field at fault; the command line prints it after the file's name.
 */
export class ImportRefusal extends Error {
	override name = 'ImportRefusal';
}

/**
 * Refuses the file being read.
 *
 * @param sentence what is wrong and, where there is one, the way out; what it quotes of the file may
 * be anything and is cut and cleaned, so that it stays one sentence on somebody's screen
 * @throws {ImportRefusal} always
 */
export function refuse(sentence: string): never {
	const clean = cleanLine(sentence).replace(/ {2,}/g, ' ');
	throw new ImportRefusal(isWithin(clean, LONGEST) ? clean : `${cutTo(clean, LONGEST)}…`);
}

/**
 * Joins names for a sentence: `a, b and c`; long lists are cut and counted.
 *
 * @param names the names in the order they are read
 * @param most how many are written out before the rest is only counted
 */
export function listNames(names: readonly string[], most = 12): string {
	const shown = names.slice(0, most);
	const rest = names.length - shown.length;
	if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
	const last = shown.pop();
	return shown.length > 0 ? `${shown.join(', ')} and ${last ?? ''}` : (last ?? '');
}
