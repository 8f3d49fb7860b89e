import { error } from '@sveltejs/kit';
import type { Translate } from '#lib/i18n/translator.ts';
import { DomainError, type DomainErrorCode } from '#lib/server/platform/errors.ts';

const STATUS: Record<DomainErrorCode, number> = {
	'not-found': 404,
	forbidden: 403,
	conflict: 409,
	closed: 410,
	full: 409,
	'rate-limited': 429,
	invalid: 422,
	busy: 503
};

/** The HTTP status of a domain error. */
export function statusOf(cause: DomainError): number {
	return STATUS[cause.code];
}

/** The sentence a domain error says to the visitor. */
export function sentenceOf(cause: DomainError, t: Translate): string {
	return t(cause.textKey, cause.values);
}

/** What a visitor is told about a status that no domain error stands behind. */
export function sentenceOfStatus(status: number, t: Translate): string {
	if (status === 404 || status === 400) return t('common:errors.not-found');
	if (status === 403) return t('common:errors.forbidden');
	if (status === 413) return t('common:errors.tooLarge');
	return t(status < 500 ? 'common:errors.unreadable' : 'common:errors.unexpected');
}

/** Turns a domain error into Kit's; everything else goes on to `handleError` as it is. */
export function rethrow(cause: unknown, t: Translate): never {
	if (!(cause instanceof DomainError)) throw cause;
	error(statusOf(cause), { message: sentenceOf(cause, t) });
}
