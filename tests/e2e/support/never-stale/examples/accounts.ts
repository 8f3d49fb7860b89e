import {
	actorFor,
	addUser,
	assignRole,
	changeOwnAccount,
	changeOwnPassword,
	changeUser,
	deactivateUser,
	endOwnSession,
	endOwnSessions,
	endSessionsOf,
	reactivateUser,
	retryJob,
	setPassword,
	signIn,
	withdrawRole
} from '#lib/server/accounts/index.ts';
import { sessionsOn } from '#lib/server/platform/auth/index.ts';
import type { Example, Examples, Given } from './example.ts';

const PASSWORD = 'ein-langes-Passwort-2026';

const among = (does: Example['does']): Example => ({
	does,
	unseen: 'who works in the house is shown nowhere outside it'
});

export function accountExamples({ ctx, ids }: Given): Examples {
	const person = { name: 'Neu im Haus', mail: 'neu@demo.example', locale: 'de' as const };
	let userId = '';
	const asOneself = async () => ({
		...ctx,
		actor: await actorFor(ctx, { id: userId, name: person.name })
	});
	const sessionOfOneself = async () => {
		const bearer = await sessionsOn(ctx.db, false).createSession(userId, {});
		return ctx.db
			.selectFrom('sessions')
			.select('id')
			.where('userId', '=', bearer.userId)
			.executeTakeFirstOrThrow();
	};
	return {
		'accounts.addUser': among(async () => {
			const role = { role: 'moderator', areaId: null } as const;
			userId = await addUser(ctx, { ...person, ...role, password: PASSWORD });
		}),
		'accounts.signIn': among(() =>
			signIn(ctx, sessionsOn(ctx.db, false), { mail: person.mail, password: PASSWORD })
		),
		'accounts.assignRole': among(() =>
			assignRole(ctx, { userId, role: 'planner', areaId: ids.area })
		),
		'accounts.withdrawRole': among(async () => {
			const { id } = await ctx.db
				.selectFrom('roleAssignments')
				.select('id')
				.where('userId', '=', userId)
				.where('role', '=', 'planner')
				.executeTakeFirstOrThrow();
			await withdrawRole(ctx, { userId, assignmentId: id });
		}),
		'accounts.changeUser': among(() => changeUser(ctx, { userId, ...person, name: 'Anders' })),
		'accounts.changeOwnAccount': among(async () =>
			changeOwnAccount(await asOneself(), { name: 'Noch anders', locale: 'en' })
		),
		'accounts.changeOwnPassword': among(async () =>
			changeOwnPassword(await asOneself(), {
				current: PASSWORD,
				password: `${PASSWORD}!`,
				bearer: ''
			})
		),
		'accounts.setPassword': among(() => setPassword(ctx, { userId, password: PASSWORD })),
		'accounts.endOwnSession': among(async () => {
			const { id } = await sessionOfOneself();
			await endOwnSession(await asOneself(), id);
		}),
		'accounts.endOwnSessions': among(async () => endOwnSessions(await asOneself(), '')),
		'accounts.endSessionsOf': among(() => endSessionsOf(ctx, userId)),
		'accounts.deactivateUser': among(() => deactivateUser(ctx, userId)),
		'accounts.reactivateUser': among(() => reactivateUser(ctx, userId)),
		'accounts.retryJob': among(async () => {
			const sent = ctx.db.selectFrom('jobs').select('id').where('kind', '=', 'mail.send');
			const { id } = await sent.where('state', '=', 'done').executeTakeFirstOrThrow();
			await ctx.db.updateTable('jobs').set({ state: 'failed' }).where('id', '=', id).execute();
			await retryJob(ctx, id);
		})
	};
}
