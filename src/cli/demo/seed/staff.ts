import { actorFor, addUser, assignRole } from '#lib/server/accounts/index.ts';
import { users } from '../content/users.ts';
import { idOf, on, type Seeding } from './seeding.ts';

/** Adds the members of staff; a role for the city itself is a role without an area. */
export async function seedStaff(seeding: Seeding): Promise<void> {
	const ctx = on(seeding, -600, 'system');
	for (const { mail, name, password, roles } of users) {
		const reaches = roles.map(({ role, area }) => ({
			role,
			areaId: area === 'F' ? null : idOf(seeding.areas, area)
		}));
		const [first, ...others] = reaches;
		if (!first) continue;
		// Whoever tries the demo goes straight in.
		const account = { mail, name, password, ...first };
		const userId = await addUser(ctx, account, { isPasswordGiven: false });
		for (const other of others) await assignRole(ctx, { userId, ...other });
		if (first.areaId === null)
			seeding.staff.set(first.role, await actorFor(ctx, { id: userId, name }));
	}
}
