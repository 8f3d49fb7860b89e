import { holdsRole, holdsRoleFor, type Actor, type Role } from '#lib/server/platform/auth/index.ts';

export const TRANSLATORS: readonly Role[] = ['translator', 'editor', 'administrator'];

/** Whether somebody translates anything at all. */
export function isTranslator(actor: Actor): boolean {
	return holdsRole(actor, ...TRANSLATORS);
}

/** Whether somebody may translate what lies in these areas (none: the whole city). */
export function canTranslate(
	actor: Actor,
	{ areaPaths }: { areaPaths: readonly string[] }
): boolean {
	return holdsRoleFor(actor, TRANSLATORS, areaPaths);
}
