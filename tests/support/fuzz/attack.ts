import { areaByCode } from '#lib/server/areas/index.ts';
import { sessionsOn } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { matrixActors } from '../../e2e/support/matrix/actors.ts';
import { matrixObjects } from '../../e2e/support/matrix/objects.ts';
import { DEMO, findIds } from '../../e2e/support/never-stale/demo.ts';
import type { Attack } from './requests.ts';
import { send } from './send.ts';
import type { Params } from './targets.ts';

/** What can be attacked in the demo city, and as whom; whoever was signed out on the way comes back by `renew`. */
export async function attackOn(
	ctx: Context,
	origin: string
): Promise<Omit<Attack, 'formAt'> & { renew: () => Promise<void> }> {
	const inside = await areaByCode(ctx, DEMO.area);
	const outside = await areaByCode(ctx, 'F312');
	await matrixActors(ctx, { in: inside.id, out: outside.id });
	const staff = await ctx.db
		.selectFrom('sessions')
		.innerJoin('roleAssignments', 'roleAssignments.userId', 'sessions.userId')
		.select(['sessions.userId', 'role', 'areaId'])
		.execute();
	// Administrators of the whole city come furthest.
	const weighed = staff.flatMap((each) =>
		each.role === 'administrator' && each.areaId === null ? Array(8).fill(each) : [each]
	);
	const sheet = await beginSurvey(origin);
	const cookies: string[] = [];
	const sessions = sessionsOn(ctx.db, false);
	const renew = async () => {
		const fresh = weighed.map(async ({ userId }) => {
			const { id } = await sessions.createSession(userId, {});
			const { name, value } = sessions.createSessionCookie(id);
			return `${name}=${value}`;
		});
		const visitors = ['', '', '', '', sheet, sheet];
		cookies.splice(0, cookies.length, ...visitors, ...(await Promise.all(fresh)));
	};
	await renew();
	return { origin, cookies, params: await paramsOf(ctx, await matrixObjects(ctx, inside)), renew };
}

async function paramsOf(
	ctx: Context,
	objects: Record<string, Record<string, string>>
): Promise<Params> {
	const ids = await findIds(ctx);
	const of = (prefix: string, name: string, ...more: string[]) => [
		...more,
		...[objects[prefix]?.[name] ?? []].flat()
	];
	const everyObject = Object.fromEntries(
		Object.entries(objects).map(([prefix, parts]) => [
			prefix,
			Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, [value]]))
		])
	);
	return {
		...everyObject,
		'/(public)/areas/[code]': { code: [DEMO.area, DEMO.district] },
		'/(public)/boards/[slug]': { slug: [DEMO.board], id: ids.ideas },
		'/(public)/events/[slug]': { slug: [DEMO.event, DEMO.fullEvent] },
		'/(public)/measures/[slug]': { slug: [DEMO.measure] },
		'/(public)/surveys/[slug]': { slug: [DEMO.survey], code: ['q1', 'q2', 'q3'] },
		'/api/v1/boards/[slug]': { slug: [DEMO.board] },
		'/api/v1/surveys/[slug]': { slug: [DEMO.survey] },
		'/api/v1/areas/[code]': { code: [DEMO.area] },
		'/planning/[area]/[topic]': { area: [DEMO.area], topic: [DEMO.topic, 'housing'] },
		'/staff/moderation/[id]': { id: of('/staff/moderation/[id]', 'id', ...ids.ideas) },
		'/staff/translations/[ownerType]/[ownerId]': {
			ownerType: ['board', 'survey', 'measure', 'event', 'area'],
			ownerId: [ids.board, ids.survey, ids.measure, ids.event, ids.area]
		}
	};
}

/** @returns the cookie of a sheet that has been begun. */
async function beginSurvey(origin: string): Promise<string> {
	const headers = {
		host: new URL(origin).host,
		origin,
		accept: 'text/html',
		'x-forwarded-for': '10.0.0.1',
		'content-type': 'application/x-www-form-urlencoded'
	};
	const target = `/de/surveys/${DEMO.survey}?/begin`;
	const { head } = await send(origin, {
		method: 'POST',
		target,
		headers,
		body: Buffer.from('channel=')
	});
	return /^set-cookie: ([^;\r]+)/im.exec(head)?.[1] ?? '';
}
