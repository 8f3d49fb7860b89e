import type { ShownForm } from '#lib/shared/forms/form.ts';

/** What each field is called, for itself and for the summary; with an index for repeated fields. */
export type Labels<T> = { [Name in keyof T & string]?: string | ((index: number) => string) };

/** The wiring of one form's fields: `<TextField {...field('title')} hint="…" />`. */
export interface Fields<T> {
	/** For a TextField. */
	(name: keyof T & string): {
		name: string;
		label: string;
		value: string;
		errors: readonly string[] | undefined;
		required: boolean;
		/** Said behind the label where the field may stay empty. */
		optional: string | undefined;
		maxlength: number | undefined;
		min: number | undefined;
		max: number | undefined;
	};
	/** For a SelectField. */
	select: (name: keyof T & string) => {
		name: string;
		label: string;
		value: string;
		errors: readonly string[] | undefined;
	};
	/** For a CheckList or a ChoiceGroup. */
	group: (name: keyof T & string) => {
		name: string;
		legend: string;
		chosen: readonly string[];
		errors: readonly string[] | undefined;
	};
	/** For a Checkbox. */
	tick: (name: keyof T & string) => {
		name: string;
		label: string;
		isChecked: boolean;
		errors: readonly string[] | undefined;
	};
	/** What is wrong with one of a repeated field's entries. */
	errorsAt: (name: keyof T & string, index: number) => readonly string[] | undefined;
	data: T;
}

interface Constraint {
	required?: boolean;
	maxlength?: number;
	min?: unknown;
	max?: unknown;
}

/**
 * Wires a form's fields once: name, label, value, errors and what the schema asks for.
 * @param optional what is said of a field that may stay empty.
 */
export function fieldsOf<T>(form: ShownForm<T>, labels: Labels<T>, optional: string): Fields<T> {
	const constraints = (form.constraints ?? {}) as Record<string, Constraint | undefined>;
	const valueOf = (name: string): unknown => form.data[name as keyof T];
	const labelOf = (name: string) => labelAt(labels, name) ?? name;
	const select = (name: string) => ({
		name,
		label: labelOf(name),
		value: textOf(valueOf(name)),
		errors: errorsIn(form, name)
	});
	const text = (name: string) => {
		const { required = false, maxlength, min, max } = constraints[name] ?? {};
		const bounds = { min: numberOr(min), max: numberOr(max) };
		const mayBeEmpty = required ? undefined : optional;
		return { ...select(name), required, optional: mayBeEmpty, maxlength, ...bounds };
	};
	return Object.assign(text, {
		select,
		group: (name: string) => ({
			name,
			legend: labelOf(name),
			chosen: [valueOf(name) ?? []].flat().map(String),
			errors: errorsIn(form, name)
		}),
		tick: (name: string) => ({
			name,
			label: labelOf(name),
			isChecked: valueOf(name) === true,
			errors: errorsIn(form, name)
		}),
		errorsAt: (name: string, index: number) => sentences(branch(form.errors, name, String(index))),
		data: form.data
	});
}

/** A field's label; of a repeated one the label of one entry. */
export function labelAt<T>(labels: Labels<T>, name: string, index?: number): string | undefined {
	const label = (labels as Record<string, Labels<T>[keyof T & string]>)[name];
	return typeof label === 'function' ? label(index ?? 0) : label;
}

/** Everything that is wrong, in the order of the fields, with the id of the field it is about. */
export function problemsOf(
	errors: object
): { name: string; index?: number; fieldId: string; text: string }[] {
	return Object.entries(errors).flatMap(([name, found]) => {
		const own = sentences(found) ?? [];
		const single = own.length > 0 ? [{ name, fieldId: `f-${name}`, text: own.join(' ') }] : [];
		const entries = Object.entries(isBranch(found) ? found : {}).flatMap(([key, value]) => {
			const text = sentences(value)?.join(' ');
			const index = Number(key);
			return text && key !== '_errors'
				? [{ name, index, fieldId: `f-${name}-${index}`, text }]
				: [];
		});
		return [...single, ...entries];
	});
}

function errorsIn(form: { errors: object }, name: string): readonly string[] | undefined {
	return sentences(branch(form.errors, name));
}

/** The sentences at a place of the error tree: a list, or the list in `_errors`. */
function sentences(found: unknown): string[] | undefined {
	const list = isBranch(found) ? found['_errors'] : found;
	return Array.isArray(list) && list.length > 0 ? list.map(String) : undefined;
}

function branch(tree: object, ...path: string[]): unknown {
	return path.reduce<unknown>((at, key) => (isBranch(at) ? at[key] : undefined), tree);
}

function isBranch(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
	return value === null || value === undefined || Number.isNaN(value) ? '' : String(value);
}

function numberOr(value: unknown): number | undefined {
	return typeof value === 'number' ? value : undefined;
}

/** Names things by their ids, for a form's `nameOf`. */
export function namesFrom(
	...lists: readonly (readonly { id: string; name: { text: string } }[])[]
): (field: string, id: string) => string | undefined {
	const names = new Map(lists.flat().map(({ id, name }) => [id, name.text]));
	return (_, id) => names.get(id);
}
