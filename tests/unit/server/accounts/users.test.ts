import { expect, it } from 'vitest';
import {
	addUser,
	assignRole,
	auditTrail,
	changeUser,
	deactivateUser,
	reactivateUser,
	signIn,
	userForAdmin,
	usersForAdmin,
	withdrawRole
} from '#lib/server/accounts/index.ts';
import { holdsRoleFor, sessionsOn } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { addArea, addStaff, as, PASSWORD } from './support.ts';

async function city(ctx: TestContext) {
	const root = await addArea(ctx, 'stadt');
	return { root, west: await addArea(ctx, 'west', root), ost: await addArea(ctx, 'ost', root) };
}

const credentials = (name: string) => ({ mail: `${name}@example.org`, password: PASSWORD });

onBothDatabases('Members of staff', (open) => {
	it('hold a role for the whole city or for a part of the tree and no further', async () => {
		const ctx = await open();
		const { root, west, ost } = await city(ctx);
		const { actor } = await as(ctx, await addStaff(ctx, 'w', 'editor', west.id));
		expect(holdsRoleFor(actor, ['editor'], [west.path])).toBe(true);
		expect(holdsRoleFor(actor, ['editor'], [ost.path])).toBe(false);
		expect(holdsRoleFor(actor, ['editor'], [root.path])).toBe(false);
		expect(holdsRoleFor(actor, ['editor'], [])).toBe(false);
		expect(holdsRoleFor(actor, ['planner'], [west.path])).toBe(false);
		const { actor: everywhere } = await as(ctx, await addStaff(ctx, 'r', 'editor', root.id));
		expect(holdsRoleFor(everywhere, ['editor'], [west.path, ost.path])).toBe(true);
	});

	it('are added once per mail address, by administrators only', async () => {
		const ctx = await open();
		const admin = await as(ctx, await addStaff(ctx, 'a', 'administrator'));
		const editor = await as(ctx, await addStaff(ctx, 'e', 'editor'));
		await expect(addStaff(editor, 'x', 'editor')).rejects.toMatchObject({ code: 'forbidden' });
		await addStaff(admin, 'x', 'editor');
		const again = addUser(admin, {
			name: 'Y',
			mail: ' X@Example.org ',
			password: PASSWORD,
			role: 'editor'
		});
		await expect(again).rejects.toMatchObject({ code: 'conflict' });
		const weak = addUser(admin, {
			name: 'Z',
			mail: 'z@example.org',
			password: 'kurz',
			role: 'editor'
		});
		await expect(weak).rejects.toMatchObject({ code: 'invalid' });
	});

	it('of another part of the tree do not exist for an administrator of this one', async () => {
		const ctx = await open();
		const { west, ost } = await city(ctx);
		const westAdmin = await as(ctx, await addStaff(ctx, 'w', 'administrator', west.id));
		const eastern = await addStaff(ctx, 'o', 'editor', ost.id);
		const both = await addStaff(ctx, 'b', 'editor', ost.id);
		await assignRole(ctx, { userId: both, role: 'editor', areaId: west.id });
		expect((await usersForAdmin(westAdmin)).map(({ name }) => name)).toEqual(['b', 'w']);
		await expect(userForAdmin(westAdmin, eastern)).rejects.toMatchObject({ code: 'not-found' });
		await expect(deactivateUser(westAdmin, eastern)).rejects.toMatchObject({ code: 'not-found' });
		await expect(deactivateUser(westAdmin, both)).rejects.toMatchObject({ code: 'forbidden' });
		for (const areaId of [null, ost.id]) {
			const grant = assignRole(westAdmin, { userId: both, role: 'editor', areaId });
			await expect(grant).rejects.toMatchObject({ code: areaId ? 'conflict' : 'forbidden' });
			await expect(addStaff(westAdmin, 'n', 'editor', areaId)).rejects.toMatchObject({
				code: 'forbidden'
			});
		}
		await expect(addStaff(westAdmin, 'n', 'editor', west.id)).resolves.toBeTypeOf('string');
	});

	it('cannot sign in, and are signed out, once they are switched off', async () => {
		const ctx = await open();
		await addStaff(ctx, 'a', 'administrator');
		const id = await addStaff(ctx, 'e', 'editor');
		const sessions = sessionsOn(ctx.db, false);
		const { bearer } = await signIn(ctx, sessions, credentials('e'));
		expect((await sessions.validateSession(bearer)).user?.id).toBe(id);
		await deactivateUser(ctx, id);
		expect(await ctx.db.selectFrom('sessions').selectAll().execute()).toEqual([]);
		await expect(signIn(ctx, sessions, credentials('e'))).rejects.toMatchObject({
			code: 'invalid'
		});
		await reactivateUser(ctx, id);
		await expect(signIn(ctx, sessions, credentials('e'))).resolves.toBeDefined();
	});

	it('always include somebody who administers every part that had an administrator', async () => {
		const ctx = await open();
		const { west } = await city(ctx);
		const first = await addStaff(ctx, 'a', 'administrator');
		const second = await addStaff(ctx, 'b', 'administrator');
		const third = await addStaff(ctx, 'w', 'administrator', west.id);
		const admin = await as(ctx, first);
		await expect(deactivateUser(admin, first)).rejects.toMatchObject({ code: 'conflict' });
		await deactivateUser(admin, second);
		const [held] = (await userForAdmin(admin, first)).roles;
		const last = { userId: first, assignmentId: held?.id ?? '' };
		await expect(withdrawRole(admin, last)).rejects.toMatchObject({
			textKey: 'accounts:errors.lastAdministrator'
		});
		await expect(deactivateUser(ctx, first)).rejects.toMatchObject({ code: 'conflict' });
		await expect(deactivateUser(admin, third)).resolves.toBeUndefined();
	});

	it('who administer cannot remove each other at the same time', async () => {
		const ctx = await open();
		const ids = [
			await addStaff(ctx, 'a', 'administrator'),
			await addStaff(ctx, 'b', 'administrator')
		];
		const [first = '', second = ''] = ids;
		const [one, other] = [await as(ctx, first), await as(ctx, second)];
		const attempts = await Promise.allSettled([
			deactivateUser(one, second),
			deactivateUser(other, first)
		]);
		expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});

	it('leave a trail of every change that administrators of the whole city can read', async () => {
		const ctx = await open();
		const admin = await as(ctx, await addStaff(ctx, 'a', 'administrator'));
		const id = await addStaff(admin, 'e', 'editor');
		await changeUser(admin, { userId: id, name: 'Neu', mail: 'neu@example.org', locale: 'tr' });
		await deactivateUser(admin, id);
		const { entries, total } = await auditTrail(admin, { objectType: 'user', objectId: id });
		expect(entries.map(({ action }) => action).toSorted()).toEqual([
			'user.added',
			'user.changed',
			'user.deactivated',
			'user.role-assigned'
		]);
		expect(total).toBe(4);
		expect(new Set(entries.map(({ userName }) => userName))).toEqual(new Set(['a']));
		await expect(auditTrail(await as(ctx, id), {})).rejects.toMatchObject({ code: 'forbidden' });
	});
});
