/** A form as pages show it: what superforms makes of the fields, and what was saved when it was filled. */
export interface ShownForm<T> {
	data: T;
	/** By field: sentences, or `_errors` and a number per entry for fields with several values. */
	errors: object;
	valid: boolean;
	message?: string;
	constraints?: object;
	/** What was sent by somebody, not read from the database. */
	posted: boolean;
	/** Marks of what was saved when the form was filled; there where it changes something. */
	revision?: string;
	conflict?: Conflict;
}

/** What somebody else saved while this form was open. */
export interface Conflict {
	parts: readonly ConflictPart[];
	/** Who changed the object last, and when (UTC ISO). */
	by: string | null;
	at: string | null;
}

export interface ConflictPart {
	/** The field's name, or that of a group of fields. */
	name: string;
	saved: unknown;
	typed: unknown;
	/** The visitor had changed it too. */
	isTouched: boolean;
}

/**
 * What of a form is compared and taken over as one piece, by name.
 * `take` returns `typed` with one piece of `saved` in it.
 */
export interface FormParts<T> {
	of: (data: T) => Record<string, unknown>;
	take: (typed: T, saved: T, part: string) => T;
}

/** Each field by itself. */
export function eachField<T>(): FormParts<T> {
	return {
		of: (data) => ({ ...(data as object) }),
		take: (typed, saved, part) => ({ ...typed, [part]: saved[part as keyof T] })
	};
}
