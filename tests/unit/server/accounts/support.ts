import { actorFor, addUser } from '#lib/server/accounts/index.ts';
import type { Role } from '#lib/server/platform/auth/index.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import type { TestContext } from '../../../support/databases.ts';

/** An area with a path, and nothing else that matters here. */
export async function addArea(
	{ db }: TestContext,
	name: string,
	parent?: { id: string; path: string }
): Promise<{ id: string; path: string }> {
	const id = newId();
	const path = `${parent?.path ?? '/'}${id}/`;
	await db
		.insertInto('areas')
		.values({
			id,
			code: name,
			officialCode: name,
			level: parent ? 'stadtteil' : 'city',
			name,
			parentId: parent?.id ?? null,
			path,
			population: null,
			outlineJson: null,
			shapeJson: null,
			validFrom: null,
			validUntil: null,
			createdAt: '',
			updatedAt: ''
		})
		.execute();
	return { id, path };
}

export const PASSWORD = 'ein-langes-passwort';

export async function addStaff(
	ctx: TestContext,
	name: string,
	role: Role,
	areaId: string | null = null
): Promise<string> {
	const staff = { name, mail: `${name}@example.org`, password: PASSWORD, role, areaId };
	return addUser(ctx, staff, { isPasswordGiven: false });
}

/** The same context, acting as a member of staff with the rights of this moment. */
export async function as(ctx: TestContext, userId: string): Promise<TestContext> {
	return { ...ctx, actor: await actorFor(ctx, { id: userId, name: 'Jemand' }) };
}
