import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { message, superValidate } from 'sveltekit-superforms';
import { zod4, type ZodValidationSchema } from 'sveltekit-superforms/adapters';
import { escapeAddress } from '#lib/shared/addresses/address-part.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { isMissingReference, lockNamed } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { rethrow, sentenceOf, statusOf } from './errors.ts';
import type { FormOf } from './read-form.ts';
import type { FormActionOptions } from './form-action-options.ts';
import { objectOf, settle } from './saved-meanwhile.ts';
import { translateErrors } from './validation-messages.ts';

/** What a form's page is given after it was sent and did not lead on. */
export interface Returned<S extends ZodValidationSchema> {
	form: FormOf<S>;
}

type Answer<S extends ZodValidationSchema, X> =
	ActionFailure<Returned<S>> | Returned<S> | (Returned<S> & X);

/**
 * The one way through a form: find (404), authorise (403), settle what somebody else saved meanwhile
 * (409, with both beside each other), validate (field errors beside what was typed), execute, then
 * 303. A refusal that the visitor can mend (`conflict`, `closed`, `full`, `rate-limited`, `invalid`)
 * comes back as `form.message` with what was typed. With the field `keep` the form only comes back
 * as it was typed: in another language, or after signing in anew.
 */
export function formAction<
	E extends RequestEvent,
	S extends ZodValidationSchema,
	F = undefined,
	X extends object = object
>(options: FormActionOptions<E, S, F, X>): (event: E) => Promise<Answer<S, X>> {
	return async (event) => {
		const { t } = event.locals;
		const sent = await event.request.formData();
		const form = await readSent(options.schema, sent);
		let outcome: string | Answer<S, X>;
		try {
			outcome = await alone(event, options, (ctx) =>
				outcomeOf(event, ctx, options, { sent, form })
			);
		} catch (cause) {
			if (!(cause instanceof Mendable)) return rethrow(cause, t);
			outcome = refuse(form, sentenceOf(cause.error, t), statusOf(cause.error));
		}
		if (typeof outcome === 'string') redirect(303, escapeAddress(outcome));
		return outcome;
	};
}

/** A refusal in `execute`: it undoes the transaction on its way to the page. */
class Mendable extends Error {
	readonly error: DomainError;

	constructor(error: DomainError) {
		super(error.message);
		this.error = error;
	}
}

async function outcomeOf<
	E extends RequestEvent,
	S extends ZodValidationSchema,
	F,
	X extends object
>(
	event: E,
	ctx: Context,
	options: FormActionOptions<E, S, F, X>,
	{ sent, form }: { sent: FormData; form: FormOf<S> }
): Promise<string | Answer<S, X>> {
	const { t } = event.locals;
	const found = (await options.find?.(event, ctx)) as F;
	await options.authorise?.(ctx, found);
	const isClear = await settle(event, ctx, { ...options, sent, form }, found);
	if (sent.has('keep')) return { form: { ...form, errors: {} } };
	if (!form.valid) {
		translateErrors(form.errors, t);
		return refuse(form, t('common:errors.checkFields'), 400);
	}
	if (!isClear) return refuse(form, t('common:conflict.title'), 409);
	try {
		const done = await options.execute(event, ctx, form.data, found);
		return typeof done === 'string' ? done : { form, ...done };
	} catch (cause) {
		const refusal = isMissingReference(cause) ? choiceGone() : cause;
		throw isMendable(refusal) ? new Mendable(refusal) : refusal;
	}
}

async function readSent<S extends ZodValidationSchema>(
	schema: S,
	sent: FormData
): Promise<FormOf<S>> {
	const adapter = zod4(schema);
	const form = await superValidate(sent, adapter);
	const revision = sent.get('revision');
	return {
		...form,
		constraints: adapter.constraints,
		...(typeof revision === 'string' && { revision })
	};
}

function alone<E extends RequestEvent, S extends ZodValidationSchema, F, R>(
	event: E,
	{ current }: Pick<FormActionOptions<E, S, F, object>, 'current'>,
	work: (ctx: Context) => Promise<R>
): Promise<R> {
	const { ctx } = event.locals;
	if (!current) return work(ctx);
	return inTransaction(ctx, async (tx) => {
		await lockNamed(tx.db, `form:${objectOf(event)}`);
		return work(tx);
	});
}

function refuse<S extends ZodValidationSchema>(
	form: FormOf<S>,
	sentence: string,
	status: number
): ActionFailure<Returned<S>> {
	return message(form, sentence, { status: status as 400 }) as never;
}

/** What was chosen in the form has been deleted meanwhile, or was never there. */
function choiceGone(): DomainError {
	return new DomainError('invalid', 'common:errors.choiceGone');
}

function isMendable(cause: unknown): cause is DomainError {
	return cause instanceof DomainError && cause.code !== 'not-found' && cause.code !== 'forbidden';
}
