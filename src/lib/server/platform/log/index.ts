import pino from 'pino';
import { withoutAddresses } from './without-addresses.ts';

export { withoutAddresses };

/**
 * The process's log: JSON lines on stderr. Never log a person's data, an answer or an address. Of an error
 * only what kind it is, what it says and where it comes from is written: databases add the values of the row.
 */
export const log = pino(
	{ level: process.env.LOG_LEVEL ?? 'info', base: null, serializers: { err: errorOf } },
	pino.destination({ dest: 2, sync: true })
);

function errorOf(cause: unknown): unknown {
	if (!(cause instanceof Error)) return withoutAddresses(String(cause));
	const { name: type, message, stack = '' } = cause;
	return {
		type,
		code: 'code' in cause ? String(cause.code) : undefined,
		message: withoutAddresses(message),
		stack: withoutAddresses(stack),
		cause: cause.cause === undefined ? undefined : errorOf(cause.cause),
		errors: cause instanceof AggregateError ? cause.errors.map(errorOf) : undefined
	};
}
