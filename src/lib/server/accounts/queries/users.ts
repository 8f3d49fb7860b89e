import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { areaNames, localisedAreas } from '#lib/server/areas/index.ts';
import type { Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { assignmentsOf, type HeldRole } from '#lib/server/accounts/assignments.ts';
import { visibleUser } from '#lib/server/accounts/found-user.ts';
import {
	canAdminister,
	canAdministerCity,
	canChangeUser,
	canGrantFor,
	canSeeUser
} from '#lib/server/accounts/policy.ts';
import { findUsers } from '#lib/server/accounts/repository.ts';

export interface AdminUser {
	id: string;
	name: string;
	mail: string;
	locale: string;
	isActive: boolean;
	roles: AdminRole[];
	/** Whether the actor may change this user. */
	canChange: boolean;
}

export interface AdminRole {
	/** By which the role is withdrawn. */
	id: string;
	role: Role;
	/** Null: the whole city. */
	area: LocalText | null;
	canWithdraw: boolean;
}

/**
 * Everybody with an account whom the actor may see, the active ones first, by name.
 * @throws DomainError `forbidden`.
 */
export async function usersForAdmin(ctx: Context): Promise<AdminUser[]> {
	if (!canAdminister(ctx.actor)) throw new DomainError('forbidden');
	const users = await findUsers(ctx.db);
	const held = await assignmentsOf(
		ctx,
		users.map(({ id }) => id)
	);
	const shown = users
		.map((user) => ({ ...user, roles: held.get(user.id) ?? [] }))
		.filter(({ roles }) => canSeeUser(ctx.actor, roles));
	const { compare } = new Intl.Collator('de');
	return (await withAreaNames(ctx, shown)).sort(
		(a, b) => Number(b.isActive) - Number(a.isActive) || compare(a.name, b.name)
	);
}

/** @throws DomainError `not-found` for a user whom the actor may not see. */
export async function userForAdmin(ctx: Context, id: string): Promise<AdminUser> {
	const [user] = await withAreaNames(ctx, [await visibleUser(ctx, id)]);
	if (!user) throw new DomainError('not-found');
	return user;
}

/** Where the actor may give roles; `isCity` when for the whole city too. */
export async function grantableAreas(ctx: Context) {
	const areas = await localisedAreas(ctx);
	return {
		isCity: canAdministerCity(ctx.actor),
		areas: areas.filter(({ id, path }) => canGrantFor(ctx.actor, { areaId: id, areaPath: path }))
	};
}

type Shown = Omit<AdminUser, 'roles' | 'canChange'> & { roles: HeldRole[] };

/** Users with their roles as the pages show them. */
export async function withAreaNames(ctx: Context, users: readonly Shown[]): Promise<AdminUser[]> {
	const names = await areaNames(ctx);
	return users.map(({ id, name, mail, locale, isActive, roles }) => ({
		id,
		name,
		mail,
		locale,
		isActive,
		canChange: canChangeUser(ctx.actor, roles),
		roles: roles.map((held) => ({
			id: held.id,
			role: held.role,
			area:
				held.areaId === null
					? null
					: (names.get(held.areaId) ?? { text: held.areaId, locale: ctx.locale }),
			canWithdraw: canGrantFor(ctx.actor, held)
		}))
	}));
}
