import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { message, superValidate, type Infer, type SuperValidated } from 'sveltekit-superforms';
import { zod4, type ZodValidationSchema } from 'sveltekit-superforms/adapters';
import type { Context } from '#lib/server/platform/context.ts';
import { isMissingReference } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { rethrow, sentenceOf, statusOf } from './errors.ts';
import { translateErrors } from './validation-messages.ts';

export interface FormActionOptions<E extends RequestEvent, S extends ZodValidationSchema, F> {
	/** The zod schema of the fields. */
	schema: S;
	/** Loads what the visitor may see; throws `not-found`. */
	find?: (event: E, ctx: Context) => Promise<F>;
	/** Throws `forbidden` when the visitor may not do this to what was found. */
	authorise?: (ctx: Context, found: F) => void | Promise<void>;
	/** Does it and returns the path to go to, with the locale: `event.locals.href('/…')`. */
	execute: (event: E, ctx: Context, data: Infer<S, 'zod4'>, found: F) => Promise<string>;
}

type Form<S extends ZodValidationSchema> = SuperValidated<Infer<S, 'zod4'>, string>;

/**
 * The one way through a form: find (404), authorise (403), validate (field errors beside what was
 * typed), execute, then 303. A refusal that the visitor can mend (`conflict`, `closed`, `full`,
 * `rate-limited`, `invalid`) comes back as `form.message` with what was typed.
 */
export function formAction<E extends RequestEvent, S extends ZodValidationSchema, F = undefined>(
	options: FormActionOptions<E, S, F>
): (event: E) => Promise<ActionFailure<{ form: Form<S> }>> {
	return async (event) => {
		const { ctx, t } = event.locals;
		const formData = await event.request.formData();
		const found = await attempt(() => options.find?.(event, ctx), event);
		await attempt(() => options.authorise?.(ctx, found as F), event);
		const form: Form<S> = await superValidate(formData, zod4(options.schema));
		if (!form.valid) {
			translateErrors(form.errors, t);
			return message(form, t('common:errors.checkFields'), { status: 400 }) as never;
		}
		try {
			redirect(303, await options.execute(event, ctx, form.data, found as F));
		} catch (cause) {
			const refusal = isMissingReference(cause) ? choiceGone() : cause;
			if (!isMendable(refusal)) return rethrow(refusal, t);
			return message(form, sentenceOf(refusal, t), { status: statusOf(refusal) as 409 }) as never;
		}
	};
}

async function attempt<T>(
	work: () => T | Promise<T> | undefined,
	event: RequestEvent
): Promise<T | undefined> {
	try {
		return await work();
	} catch (cause) {
		return rethrow(cause, event.locals.t);
	}
}

/** What was chosen in the form has been deleted meanwhile, or was never there. */
function choiceGone(): DomainError {
	return new DomainError('invalid', 'common:errors.choiceGone');
}

function isMendable(cause: unknown): cause is DomainError {
	return cause instanceof DomainError && cause.code !== 'not-found' && cause.code !== 'forbidden';
}
