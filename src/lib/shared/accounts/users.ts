import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { choice, line, mailAddress } from '#lib/shared/typed/fields.ts';
import { ROLES } from './roles.ts';

/** A password: 12 to 200 characters of any kind (NIST SP 800-63B: length, no composition rules). */
const password = z
	.string()
	.min(12, 'accounts:errors.passwordShort')
	.max(200, 'common:errors.tooLong?max=200');

const person = {
	name: line(200, { min: 1 }),
	mail: mailAddress,
	locale: z.enum(LOCALES).default('de')
};

const reach = {
	role: z.enum(ROLES),
	/** An area's id; empty or null for the whole city. */
	areaId: choice.nullish().transform((id) => id || null)
};

export const newUserSchema = z.object({ ...person, ...reach, password });
export type NewUser = z.input<typeof newUserSchema>;

export const changeUserSchema = z.object(person);
export const newRoleSchema = z.object(reach);
export const newPasswordSchema = z.object({ password });

export const ownAccountSchema = z.object({ name: person.name, locale: person.locale });
export const ownPasswordSchema = z.object({ current: z.string().min(1).max(200), password });
