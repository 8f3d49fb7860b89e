import { randomUUID } from 'node:crypto';
import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { bestLocale, isLocale, registry } from '#lib/i18n/registry.ts';
import { translator } from '#lib/i18n/translator.ts';
import { actorFor, admission, OWN_PASSWORD } from '#lib/server/accounts/index.ts';
import { allJobs, openApp } from '#lib/server/app.ts';
import { changeFeed, Kept, type Source } from '#lib/server/platform/changes/index.ts';
import { sessionsOn, VISITOR, type Sessions } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { emptyLog } from '#lib/server/platform/db/index.ts';
import { addressOf, networkKey } from '#lib/server/platform/gate/index.ts';
import { inThread, startJobRunner } from '#lib/server/platform/jobs/index.ts';
import {
	keepPrivate,
	makeReadable,
	noteRefusals,
	problemToShow,
	refuseInherited,
	sentenceOfStatus,
	stayWithinSite,
	timeRequests
} from '#lib/server/platform/http/index.ts';
import { escapeAddress } from '#lib/shared/addresses/address-part.ts';
import { noting, share } from '#lib/server/platform/http/page-cache/index.ts';
import { log } from '#lib/server/platform/log/index.ts';
import { onStop } from '#lib/server/platform/stop.ts';
import { COUNTING, SHARING } from '#lib/server/sharing.ts';

let system: Context;
let source: Source;
let kept: Kept;
let sessions: Sessions;

export const init: ServerInit = async () => {
	system = await openApp();
	sessions = sessionsOn(system.db, system.config.ORIGIN.startsWith('https:'));
	const { db, clock, config } = system;
	source = { db, clock, sharing: SHARING, counting: COUNTING, timeZone: config.TIME_ZONE };
	kept = new Kept(changeFeed(config.DATABASE_URL), source);
	const runner = startJobRunner(system, allJobs(system), inThread('src/cli/heavy-jobs.ts'));
	onStop(runner.stop);
	const complain = (err: unknown) => log.warn({ err }, 'the write-ahead log stays as it is');
	onStop(() => emptyLog(db).catch(complain), 'afterwards');
};

/** Addresses without a language: for machines, short links and built files. */
const NEUTRAL = /^\/(api|healthz|readyz|metrics|s|w|_app)(\/|$)|\.[a-z0-9]+$/;

const speak: Handle = async ({ event, resolve }) => {
	const { pathname, search } = event.url;
	const first = pathname.split('/')[1];
	const accepted = event.request.headers.get('accept-language');
	if (!isLocale(first) && !NEUTRAL.test(pathname))
		redirect(307, `/${bestLocale(accepted)}${pathname === '/' ? '' : pathname}${search}`);
	const locale = isLocale(first) ? first : bestLocale(accepted);
	event.locals.locale = locale;
	event.locals.t = await translator(locale);
	event.locals.href = (path) => `/${locale}${path === '/' ? '' : escapeAddress(path)}`;
	makeReadable(event);
	const problem = problemToShow(event);
	if (problem) event.url.href = problem.address;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', registry[locale].tag).replace('%dir%', registry[locale].direction)
	});
	// Kit leaves it to the document itself, which may be read before its head is.
	if (response.headers.get('content-type') === 'text/html')
		response.headers.set('content-type', 'text/html; charset=utf-8');
	return response;
};

const identify: Handle = async ({ event, resolve }) => {
	const bearer = event.cookies.get(sessions.sessionCookieName);
	const { user } = bearer ? await sessions.validateSession(bearer) : { user: null };
	const ctx: Context = {
		...system,
		locale: event.locals.locale,
		network: () => networkKey(system, addressOf(event, system.config)),
		memory: new Map(),
		kept
	};
	const actor = user ? await actorFor(ctx, user) : VISITOR;
	event.locals.sessions = sessions;
	event.locals.actor = actor;
	event.locals.ctx = { ...ctx, actor, ...noting(event.request, source) };
	const response = await resolve(event);
	const isForAll = response.headers.get('cache-control')?.includes('immutable');
	if (user && !isForAll) response.headers.set('cache-control', 'no-store');
	return response;
};

const guard: Handle = async ({ event, resolve }) => {
	const { actor, t, href, ctx } = event.locals;
	const { pathname, search } = event.url;
	switch (admission(actor, event.route.id, ctx.config.IS_DEMO)) {
		case 'sign-in': {
			const next = `next=${encodeURIComponent(pathname + search)}`;
			if (event.request.method !== 'POST') redirect(303, `${href('/sign-in')}?${next}`);
			// A form sent by scripts is sent again by the browser itself, which can follow to another page.
			if (event.request.headers.has('x-sveltekit-action'))
				return Response.json({ type: 'error', error: {} }, { status: 401 });
			// The browser sends the form there once more, so that nothing typed is lost.
			redirect(307, `${href('/sign-in')}?bring&${next}`);
			break;
		}
		case 'new-password':
			redirect(303, href(OWN_PASSWORD));
			break;
		case 'forbidden':
			error(403, { message: t('common:errors.forbidden') });
			break;
		case 'unknown':
			// An address without a route is left to Kit, which shows it within the site.
			if (event.route.id !== null) error(404, { message: t('common:errors.not-found') });
	}
	refuseInherited(event);
	return resolve(event);
};

export const handle = sequence(
	timeRequests,
	keepPrivate,
	speak,
	stayWithinSite,
	identify,
	share,
	noteRefusals,
	guard
);

export const handleError: HandleServerError = ({ error: cause, event, status, message }) => {
	const { t } = event.locals;
	const sentence = t ? sentenceOfStatus(status, t) : message;
	if (status < 500) return { message: sentence };
	const errorId = randomUUID();
	log.error({ errorId, route: event.route.id, status, err: cause }, 'unexpected');
	event.locals.problem = { message: sentence, errorId };
	return event.locals.problem;
};
