import { z } from 'zod';
import { line } from '#lib/shared/typed/fields.ts';

/** The most characters of a form that are brought along through signing in. */
const MOST_BROUGHT = 150_000;

/** Fields that are never brought along. */
const SECRET = ['password', 'current'];

/** What the sign-in page asks for. */
export const signInSchema = z.object({
	mail: line(200, { min: 1 }),
	password: z.string().min(1).max(200),
	next: line(500).default(''),
	/** The fields of a form that was sent after the session had ended, as `bringTyped` wrote them. */
	typed: z.string().max(MOST_BROUGHT).default('')
});

const typedSchema = z.array(z.tuple([z.string(), z.string()]));

/**
 * What was typed into a form, as one text to go through the sign-in page.
 * @returns empty where it is too much; files and passwords are left out.
 */
export function bringTyped(fields: Iterable<[string, FormDataEntryValue]>): string {
	const texts = [...fields].filter(
		([name, value]) => typeof value === 'string' && !SECRET.includes(name)
	);
	const brought = JSON.stringify(texts);
	return brought.length > MOST_BROUGHT ? '' : brought;
}

/** The fields in what was brought along, in their order; none where it is not readable. */
export function typedFields(brought: string): { name: string; value: string }[] {
	try {
		return typedSchema.parse(JSON.parse(brought)).map(([name, value]) => ({ name, value }));
	} catch {
		return [];
	}
}

/** No address of another site, however it is written (`//x`, `/\\x`, a tab or line break within). */
export function isOwnAddress(next: string): boolean {
	return /^\/(?![/\\])[^\\\s]*$/.test(next);
}
