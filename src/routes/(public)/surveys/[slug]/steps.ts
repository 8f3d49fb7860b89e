import { redirect, type RequestEvent } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/registry.ts';
import { today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import {
	openSheet,
	publishedSurvey,
	receiptFor,
	stepOn,
	submitResponse,
	type OpenSheet
} from '#lib/server/surveys/index.ts';
import { closedReason, type Move, type Place, type Step } from '#lib/shared/surveys/index.ts';
import { keepTokenBriefly, tokenOf } from './sheet-cookie.ts';

/** The address of a survey's page in the visitor's language; `rest` begins with a slash. */
export function surveyPath(event: RequestEvent, rest = ''): string {
	return event.locals.href(`/surveys/${event.params.slug}${rest}`);
}

/** The address of a place on the way through a survey, which may say that something is wrong there. */
export function placePath(event: RequestEvent, place: Place, hasProblem = false): string {
	const query = new URLSearchParams();
	if ('isChange' in place && place.isChange) query.set('change', '1');
	if (hasProblem) query.set('problem', '1');
	const search = query.size > 0 ? `?${query}` : '';
	return surveyPath(event, `${pageOf(place)}${search}`);
}

function pageOf(place: Place): string {
	switch (place.page) {
		case 'start':
			return '';
		case 'question':
			return `/q/${place.code}`;
		case 'sent':
			return '/thanks';
		default:
			return `/${place.page}`;
	}
}

/** Whether the page was opened from the review, to change one thing. */
export function isChange(event: RequestEvent): boolean {
	return event.url.searchParams.has('change');
}

/** The visitor's sheet for a page of the questionnaire; whoever has none is led to where they belong. */
export async function sheetOrLeave(event: RequestEvent, ctx: Context): Promise<OpenSheet> {
	event.setHeaders({ 'cache-control': 'no-store' });
	const open = await openSheet(ctx, event.params.slug ?? '', tokenOf(event));
	if (open && closedReason(open.survey, today(ctx)) === null) return open;
	return leave(event, ctx);
}

/** Takes the step that a sent page asks for and leads on; a switch of language keeps what was typed. */
export async function step(event: RequestEvent, ctx: Context, at: Place): Promise<never> {
	const fields = await event.request.formData();
	const language = String(fields.get('language') ?? '');
	if (isLocale(language)) {
		await stepOrLeave(event, ctx, at, { go: 'stay', fields });
		redirect(303, `/${language}${event.url.pathname.replace(/^\/[^/]+/, '')}${event.url.search}`);
	}
	const go = fields.get('go') === 'back' ? 'back' : 'next';
	if (at.page === 'review' && go === 'next') return send(event, ctx);
	const { to, problem } = await stepOrLeave(event, ctx, at, { go, fields });
	redirect(303, placePath(event, to, problem !== null));
}

async function send(event: RequestEvent, ctx: Context): Promise<never> {
	const token = tokenOf(event) ?? '';
	const sent = await submitResponse(ctx, event.params.slug ?? '', token).catch((cause: unknown) => {
		if (!(cause instanceof DomainError && cause.code === 'rate-limited')) throw cause;
		redirect(303, surveyPath(event, '/review?notice=surveys:tooMany'));
	});
	if ('refused' in sent) redirect(303, placePath(event, sent.refused.to, true));
	keepTokenBriefly(event, token);
	redirect(303, placePath(event, { page: 'sent' }));
}

async function stepOrLeave(
	event: RequestEvent,
	ctx: Context,
	at: Place,
	move: Move
): Promise<Step> {
	const token = tokenOf(event);
	const sheet = { slug: event.params.slug ?? '', token: token ?? '' };
	return (token && (await stepOn(ctx, sheet, at, move))) || leave(event, ctx);
}

/** To the receipt after sending, otherwise to the start, which says why. */
async function leave(event: RequestEvent, ctx: Context): Promise<never> {
	const isSent = (await receiptFor(ctx, tokenOf(event))) !== null;
	if (isSent) redirect(303, surveyPath(event, '/thanks'));
	const survey = await publishedSurvey(ctx, event.params.slug ?? '');
	switch (closedReason(survey, today(ctx))) {
		case null:
			return redirect(303, surveyPath(event, '?notice=surveys:noSheet'));
		case 'closed':
			return redirect(303, surveyPath(event, '?notice=surveys:ended'));
		default:
			return redirect(303, surveyPath(event));
	}
}
