import { z } from 'zod';
import { ROLES } from '#lib/shared/accounts/roles.ts';
import { mailAddress } from '#lib/shared/typed/fields.ts';
import { readData } from './read-data.ts';

const userSchema = z.strictObject({
	mail: mailAddress,
	name: z.string(),
	/** Printed by `npm run demo`; good for nothing but the demo. */
	password: z.string(),
	/** Each with the code of the area it reaches, with everything below it. */
	roles: z.array(z.strictObject({ role: z.enum(ROLES), area: z.string() }))
});

export const users = readData('users', z.array(userSchema));
