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
	invalid: 422
};

/** The HTTP status of a domain error. */
export function statusOf(cause: DomainError): number {
	return STATUS[cause.code];
}

/** The sentence a domain error says to the visitor. */
export function sentenceOf(cause: DomainError, t: Translate): string {
	return t(cause.textKey, cause.values);
}

/** Turns a domain error into Kit's; everything else goes on to `handleError` as it is. */
export function rethrow(cause: unknown, t: Translate): never {
	if (!(cause instanceof DomainError)) throw cause;
	error(statusOf(cause), { message: sentenceOf(cause, t) });
}
