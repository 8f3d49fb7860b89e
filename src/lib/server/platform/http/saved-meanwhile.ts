import type { RequestEvent } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4, type ZodValidationSchema } from 'sveltekit-superforms/adapters';
import { eachField } from '#lib/shared/forms/form.ts';
import { lastChange } from '#lib/server/platform/audit.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { FormActionOptions } from './form-action-options.ts';
import { readSavedForm, type DataOf, type FormOf } from './read-form.ts';
import { changedMeanwhile, isSeen } from './revision.ts';

/** Of a UUID. */
const ID_LENGTH = 36;

/**
 * Holds what was typed against what is saved now. What the visitor wants to take over of it (the
 * field `theirs`) goes into the form; what somebody else changed unseen goes into `form.conflict`,
 * with the revision of now, so that sending again means what was typed.
 * @returns whether nothing stands in the way of saving.
 */
export async function settle<E extends RequestEvent, S extends ZodValidationSchema, F>(
	event: E,
	ctx: Context,
	options: Pick<FormActionOptions<E, S, F, object>, 'schema' | 'current' | 'parts'> & {
		sent: FormData;
		form: FormOf<S>;
	},
	found: F
): Promise<boolean> {
	const { schema, current, sent, form } = options;
	if (!current) return true;
	const parts = options.parts ?? eachField<DataOf<S>>();
	const saved = await readSavedForm(schema, await current(event, ctx, found), parts);
	const seen = form.revision ?? '';
	const now = parts.of(saved.data);
	const wanted = sent.getAll('theirs').map(String);
	const taken = wanted.filter((name) => isSeen(seen, name, now[name]));
	if (taken.length > 0) {
		const data = taken.reduce((typed, name) => parts.take(typed, saved.data, name), form.data);
		Object.assign(form, await superValidate(data, zod4(schema), { errors: true }), {
			posted: true
		});
	}
	const changed = changedMeanwhile(seen, parts.of(form.data), now);
	// A form that is refused or only kept has not been seen with what is saved beside it.
	if (changed.length === 0 || !form.valid || sent.has('keep')) return changed.length === 0;
	form.revision = saved.revision;
	form.conflict = { parts: changed, ...(await lastChange(ctx, idIn(event))) };
	return false;
}

/** What a form's address is about: two forms of one object never save at the same time. */
export function objectOf({ route, params }: RequestEvent): string {
	const id = route.id ?? '';
	const [first] = Object.values(params);
	return first === undefined ? id : `${id.slice(0, id.indexOf('['))}${first}`;
}

/** The id that the address names last. */
function idIn({ params }: RequestEvent): string | undefined {
	return Object.values(params).findLast((part) => part?.length === ID_LENGTH);
}
