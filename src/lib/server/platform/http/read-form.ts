import { superValidate, type Infer, type SuperValidated } from 'sveltekit-superforms';
import { zod4, type ZodValidationSchema } from 'sveltekit-superforms/adapters';
import './validation-messages.ts';

/** An untouched form for a page's first showing, filled with `data` where there is some. */
export function readForm<S extends ZodValidationSchema>(
	schema: S,
	data?: Partial<Infer<S, 'zod4'>>
): Promise<SuperValidated<Infer<S, 'zod4'>, string>> {
	return superValidate(data ?? null, zod4(schema), { errors: false });
}
