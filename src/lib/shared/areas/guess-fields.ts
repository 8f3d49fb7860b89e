import { listNames, refuse } from '#lib/shared/imports/refusal.ts';
import { cleanLine } from '#lib/shared/typed/clean.ts';

export type Properties = Record<string, unknown>;

export interface FieldOptions {
	codeField?: string | undefined;
	nameField?: string | undefined;
	parentField?: string | undefined;
}

export interface AreaFields {
	/** null: no field holds a code, it is made from the name. */
	code: string | null;
	/** null: no field holds a name, the code stands for it. */
	name: string | null;
	parent: string | null;
	isParentGuessed: boolean;
}

const CODE_WORDS =
	/(^|_)(id|code|key|nr|no|num|nummer|number|txt|schl(ue|ü)?(ssel)?|kennziffer|kz)(_|$)|schl(ue|ü)ssel|(nummer|_?code|[a-z]Id|ID)$/i;
const NAME_WORDS = /name|bezeichnung|(^|_)(bez|titel|title|label)(_|$)/i;
const PARENT_WORDS = /parent|(ue|ü)bergeordnet/i;
const DRAWING_PROGRAM = /^(cartodb_id|objectid(_\d+)?|fid|gid|ogc_fid|uuid|globalid|shape_.*)$/i;

/**
 * Finds the properties that hold code, name and parent. What the operator names is taken; the rest
 * is guessed only where exactly one field fits.
 *
 * @param features the properties of every feature, in the order of the file
 * @throws {ImportRefusal} when several fields fit or none does, listing the candidates
 */
export function findFields(features: Properties[], options: FieldOptions): AreaFields {
	const fields = [...new Set(features.flatMap((properties) => Object.keys(properties)))];
	for (const field of [options.codeField, options.nameField, options.parentField]) {
		if (field && !fields.includes(field)) {
			refuse(`no feature has a field "${field}"; there are ${listNames(fields)}`);
		}
	}
	const telling = fields.filter(
		(field) => !DRAWING_PROGRAM.test(field) && isTelling(features, field)
	);
	const parents = telling.filter((field) => PARENT_WORDS.test(field));
	const own = telling.filter((field) => !parents.includes(field));
	const parent = options.parentField ?? constantOrTelling(features, fields);
	const name = options.nameField ?? guessName(own, options.codeField);
	const code = options.codeField ?? guessCode(features, own, name);
	if (!code && !name)
		refuse(`say which field holds the code with --code-field: ${candidates(fields)}`);
	return { code, name, parent, isParentGuessed: parent !== null && !options.parentField };
}

function candidates(fields: string[]): string {
	return fields.length > 0 ? `the fields are ${listNames(fields)}` : 'the features have no fields';
}

function guessName(fields: string[], codeField: string | undefined): string | null {
	const fitting = fields.filter((field) => NAME_WORDS.test(field) && field !== codeField);
	if (fitting.length > 1) {
		refuse(`several fields could hold the name; choose with --name-field: ${fitting.join(', ')}`);
	}
	return fitting[0] ?? null;
}

function guessCode(features: Properties[], fields: string[], name: string | null): string | null {
	const fitting = fields.filter(
		(field) => field !== name && CODE_WORDS.test(field) && isNearlyUnique(features, field)
	);
	if (fitting.length > 1) {
		refuse(`several fields could hold the code; choose with --code-field: ${fitting.join(', ')}`);
	}
	return fitting[0] ?? null;
}

/** A city's outline is one feature, so a parent that never changes may still be the parent. */
function constantOrTelling(features: Properties[], fields: string[]): string | null {
	const fitting = fields.filter(
		(field) =>
			PARENT_WORDS.test(field) && features.some((properties) => textOf(properties[field]) !== '')
	);
	return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Every feature has it, and it is not the same word on all of them. */
function isTelling(features: Properties[], field: string): boolean {
	const values = features.map((properties) => textOf(properties[field]));
	return (
		values.every((value) => value !== '') && (features.length === 1 || new Set(values).size > 1)
	);
}

/** A code that occurs twice is a mistake to be named, not a reason to overlook the field. */
function isNearlyUnique(features: Properties[], field: string): boolean {
	const values = new Set(features.map((properties) => textOf(properties[field])));
	return values.size >= features.length * 0.9;
}

/**
 * The text of a property: numbers as digits, anything that is no text or number as nothing.
 */
export function textOf(value: unknown): string {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' ? cleanLine(value) : '';
}
