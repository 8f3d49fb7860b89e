import { redirect, type RequestEvent } from '@sveltejs/kit';
import { LOCALES } from '#lib/i18n/registry.ts';
import { today, type Context } from '#lib/server/platform/context.ts';
import {
	SHEET_DAYS,
	publishedSurvey,
	receiptFor,
	sheetFor,
	type Sheet
} from '#lib/server/surveys/index.ts';
import { closedReason } from '#lib/shared/surveys/index.ts';

const NAME = 'answers';
const DAY = 86_400;
const AFTER_SENDING = 3_600;

/** The address of a survey's page in the visitor's language; `rest` begins with a slash. */
export function surveyPath(event: RequestEvent, rest = ''): string {
	return event.locals.href(`/surveys/${event.params.slug}${rest}`);
}

/** The secret under which this visitor's answers to this survey are kept, if there are any. */
export function tokenOf(event: RequestEvent): string | undefined {
	return event.cookies.get(NAME);
}

/** Gives the secret to the pages of this survey and to no other, in every language. */
export function keepToken(event: RequestEvent, token: string): void {
	setToken(event, token, SHEET_DAYS * DAY);
}

/** After sending, the cookie only has to recognise a second sending of the same answers. */
export function keepTokenBriefly(event: RequestEvent, token: string): void {
	setToken(event, token, AFTER_SENDING);
}

export function forgetToken(event: RequestEvent): void {
	setToken(event, '', 0);
}

function setToken(event: RequestEvent, token: string, maxAge: number): void {
	const isSecure = event.locals.ctx.config.ORIGIN.startsWith('https:');
	for (const locale of LOCALES) {
		const path = `/${locale}/surveys/${event.params.slug}`;
		event.cookies.set(NAME, token, {
			path,
			maxAge,
			httpOnly: true,
			sameSite: 'lax',
			secure: isSecure
		});
	}
}

/**
 * The visitor's sheet for a page of the questionnaire. Whoever has none is led to where they belong: to the
 * receipt after sending, otherwise to the start.
 */
export async function sheetOrLeave(
	event: RequestEvent,
	ctx: Context
): Promise<Sheet & { token: string }> {
	event.setHeaders({ 'cache-control': 'no-store' });
	const slug = event.params.slug ?? '';
	const survey = await publishedSurvey(ctx, slug);
	const token = tokenOf(event);
	if (closedReason(survey, today(ctx)) === null && token) {
		const sheet = await sheetFor(ctx, slug, token);
		if (sheet) return { ...sheet, token };
	}
	if ((await receiptFor(ctx, token)) !== null) redirect(303, surveyPath(event, '/thanks'));
	redirect(303, surveyPath(event, '?notice=surveys:noSheet'));
}
