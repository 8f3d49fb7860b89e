import type catalogue from '#lib/i18n/locales/de/translations-staff.json';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { isOwnerType, OWNER_TYPES, type OwnerType } from '#lib/shared/translations/owner-types.ts';
import type { OwnerTexts, ToTranslate } from './owner.ts';
import type { CountableTexts } from './open-repository.ts';
import { canTranslate } from './policy.ts';

/** How a domain offers the texts of one type of object to the translators. */
export interface Translatable<T extends OwnerType = OwnerType> {
	type: T;
	/** All that want translating, as far as the actor may see them. */
	all: (ctx: Context) => Promise<OwnerTexts[]>;
	/**
	 * The texts of `all` that the actor may translate, to be counted in the database; left out where they
	 * do not stand in columns.
	 */
	countable?: (ctx: Context) => Promise<Omit<CountableTexts, 'type'>[]>;
	/** Throws `not-found` also for one that the actor may not see. */
	one: (ctx: Context, id: string) => Promise<OwnerTexts>;
}

/** One entry for each type there is. */
export type Translatables = { readonly [T in OwnerType]: Translatable<T> };

let registered: Translatables | undefined;

/** Makes known what is translated; done once, where the application is put together. */
export function registerTranslatables(translatables: Translatables): void {
	registered = translatables;
}

export function translatable(type: OwnerType): Translatable {
	if (!registered) throw new Error('Nothing is registered for translation: import app.ts first.');
	return registered[type];
}

/** Every type with the catalogue key of its name, in the order of the overview. */
export function ownerTypes(): { type: OwnerType; label: string }[] {
	return OWNER_TYPES.map((type) => ({ type, label: labelOf(type) }));
}

/** The catalogue's name of a type; one without a name there does not compile. */
function labelOf(type: keyof (typeof catalogue)['ownerTypes']): string {
	return `translations-staff:ownerTypes.${type}`;
}

/** All that the actor may translate, of every type or of one, in the order of the types. */
export async function allToTranslate(
	ctx: Context,
	types: readonly OwnerType[] = OWNER_TYPES
): Promise<ToTranslate[]> {
	const found: ToTranslate[] = [];
	for (const type of types) {
		const all = await translatable(type).all(ctx);
		const owners = all.filter((owner) => canTranslate(ctx.actor, owner));
		found.push(...owners.map((owner) => ({ type, ...owner })));
	}
	return found;
}

/** One object with its texts. @throws DomainError `not-found` for an unknown type or object. */
export async function ownerToTranslate(
	ctx: Context,
	type: string,
	id: string
): Promise<ToTranslate> {
	if (!isOwnerType(type)) throw new DomainError('not-found');
	return { type, ...(await translatable(type).one(ctx, id)) };
}

/** @throws DomainError `forbidden` for whoever may not translate this object. */
export function authoriseTranslation(ctx: Context, owner: Pick<ToTranslate, 'areaPaths'>): void {
	if (!canTranslate(ctx.actor, owner)) throw new DomainError('forbidden');
}
