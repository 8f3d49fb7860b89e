import { randomUUID } from 'node:crypto';
import { addUser } from '#lib/server/accounts/index.ts';
import { ROLES, sessionsOn, type Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';

/** How far a role reaches, seen from the area in which the objects of the matrix lie. */
export const REACHES = ['city', 'in', 'out'] as const;
export type ActorReach = (typeof REACHES)[number];

export interface MatrixActor {
	name: string;
	/** Null: a visitor without an account. */
	role: Role | null;
	reach: ActorReach;
	cookie: string;
}

/** Somebody who has signed in and whose last role was withdrawn since. */
export async function withoutRole(ctx: Context): Promise<MatrixActor> {
	const sessions = sessionsOn(ctx.db, false);
	const mail = `matrix-none-${randomUUID()}@example.org`;
	const account = { name: 'none', mail, password: randomUUID(), role: 'editor' } as const;
	const userId = await addUser(ctx, account, { isPasswordGiven: false });
	await ctx.db.deleteFrom('roleAssignments').where('userId', '=', userId).execute();
	const { id } = await sessions.createSession(userId, {});
	const { name, value } = sessions.createSessionCookie(id);
	return { name: 'without a role', role: null, reach: 'out', cookie: `${name}=${value}` };
}

/** A visitor, and each role for the whole city, for the area and for another area. */
export async function matrixActors(
	ctx: Context,
	areas: { in: string; out: string }
): Promise<MatrixActor[]> {
	const sessions = sessionsOn(ctx.db, false);
	const actors: MatrixActor[] = [{ name: 'visitor', role: null, reach: 'out', cookie: '' }];
	for (const role of ROLES) {
		for (const reach of REACHES) {
			const account = {
				name: `${role} ${reach}`,
				mail: `matrix-${role}-${reach}-${randomUUID()}@example.org`,
				password: randomUUID(),
				role,
				areaId: reach === 'city' ? null : areas[reach]
			};
			const userId = await addUser(ctx, account, { isPasswordGiven: false });
			const { id } = await sessions.createSession(userId, {});
			const { name, value } = sessions.createSessionCookie(id);
			actors.push({ name: `${role}, ${reach}`, role, reach, cookie: `${name}=${value}` });
		}
	}
	return actors;
}
