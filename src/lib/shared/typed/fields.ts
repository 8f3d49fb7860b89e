import { z } from 'zod';
import { canonicalMail, isMailAddress } from '#lib/shared/mail/address.ts';
import { cleanLine, cleanLines } from './clean.ts';
import { countCharacters, isWithin, mostUnits } from './length.ts';

interface Bounds {
	/** In characters as a person counts them; none unless told. */
	min?: number;
	/** What is said where it is shorter; the usual sentence unless told. */
	tooShort?: string;
}

/** One line as somebody types it: a title, a name, a number. It comes out as `cleanLine` makes it. */
export function line(max: number, bounds: Bounds = {}): z.ZodString {
	return text(cleanLine, max, bounds);
}

/** A text of several lines as somebody types it. It comes out as `cleanLines` makes it. */
export function lines(max: number, bounds: Bounds = {}): z.ZodString {
	return text(cleanLines, max, bounds);
}

function text(clean: (text: string) => string, max: number, { min = 0, tooShort }: Bounds) {
	return z
		.string()
		.overwrite(clean)
		.check(({ value, issues }) => {
			const shape = { origin: 'string', inclusive: true, input: value } as const;
			if (!isWithin(value, max)) issues.push({ ...shape, code: 'too_big', maximum: max });
			else if (min > 0 && countCharacters(value.slice(0, mostUnits(min))) < min)
				issues.push({
					...shape,
					code: 'too_small',
					minimum: min,
					...(tooShort !== undefined && { message: tooShort })
				});
		})
		.meta({ maxLength: mostUnits(max) });
}

/** A mail address, as `canonicalMail` writes it; umlauts and other scripts may stand in it. */
export const mailAddress = line(254)
	.overwrite(canonicalMail)
	.refine(isMailAddress, 'common:errors.mail');

/** The address of a page elsewhere, or nothing. */
export const webAddress = z
	.union([z.literal(''), line(2000).pipe(z.url({ protocol: /^https?$/ }))])
	.default('');

/** What a page offered for choosing: an id or a code. */
export const choice = z
	.string()
	.max(300)
	.regex(/^[\x21-\x7E]*$/, 'common:errors.chooseOne');

/** Several of these. */
export const choices = z.array(choice).max(500).default([]);

/** A text that came through `line` or `lines` with the same bound and was kept. */
export function kept(max: number): z.ZodString {
	return z.string().max(mostUnits(max));
}
