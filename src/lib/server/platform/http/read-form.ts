import { superValidate, type Infer, type SuperValidated } from 'sveltekit-superforms';
import { zod4, type ZodValidationSchema } from 'sveltekit-superforms/adapters';
import { eachField, type Conflict, type FormParts } from '#lib/shared/forms/form.ts';
import { revisionOf } from './revision.ts';
import './validation-messages.ts';

/** What a form of this schema holds. */
export type DataOf<S extends ZodValidationSchema> = Infer<S, 'zod4'>;

/** A form of this schema, as a page shows it. */
export type FormOf<S extends ZodValidationSchema> = SuperValidated<DataOf<S>, string> & {
	revision?: string;
	conflict?: Conflict;
};

/** An untouched form for a page's first showing, filled with `data` where there is some. */
export function readForm<S extends ZodValidationSchema>(
	schema: S,
	data?: Partial<DataOf<S>>
): Promise<FormOf<S>> {
	return superValidate(data ?? null, zod4(schema), { errors: false });
}

/**
 * The form of something that is saved already: with the revision by which `formAction` knows what
 * somebody else changed meanwhile.
 * @param parts what is compared as one piece; each field by itself unless told.
 */
export async function readSavedForm<S extends ZodValidationSchema>(
	schema: S,
	data: Partial<DataOf<S>>,
	parts: FormParts<DataOf<S>> = eachField()
): Promise<FormOf<S>> {
	const form = await readForm(schema, data);
	return { ...form, revision: revisionOf(parts.of(form.data)) };
}
