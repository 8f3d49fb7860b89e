import type { RequestEvent } from '@sveltejs/kit';
import type { ZodValidationSchema } from 'sveltekit-superforms/adapters';
import type { FormParts } from '#lib/shared/forms/form.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { DataOf } from './read-form.ts';

/** How a form is found, authorised, compared with what is saved, and executed. */
export interface FormActionOptions<
	E extends RequestEvent,
	S extends ZodValidationSchema,
	F,
	X extends object
> {
	/** The zod schema of the fields. */
	schema: S;
	/** Loads what the visitor may see; throws `not-found`. */
	find?: (event: E, ctx: Context) => Promise<F>;
	/** Throws `forbidden` when the visitor may not do this to what was found. */
	authorise?: (ctx: Context, found: F) => void | Promise<void>;
	/**
	 * For a form that changes something: its fields as they are saved now, as `readSavedForm` was
	 * given them. Then the whole action is one transaction that nobody else's on this object overlaps.
	 */
	current?: (event: E, ctx: Context, found: F) => Partial<DataOf<S>> | Promise<Partial<DataOf<S>>>;
	/** What of the fields is compared as one piece; the same as `readSavedForm` was given. */
	parts?: FormParts<DataOf<S>>;
	/**
	 * Does it and returns the path to go to, with the locale (`event.locals.href('/…')`), or what
	 * the page shows beside the form.
	 */
	execute: (event: E, ctx: Context, data: DataOf<S>, found: F) => Promise<string | X>;
}
