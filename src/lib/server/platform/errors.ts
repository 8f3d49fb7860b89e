/** The closed set of reasons for which a use case may refuse. */
export const DOMAIN_ERROR_CODES = [
	'not-found',
	'forbidden',
	'conflict',
	'closed',
	'full',
	'rate-limited',
	'invalid',
	'busy'
] as const;
export type DomainErrorCode = (typeof DOMAIN_ERROR_CODES)[number];

/**
 * An expected refusal. `platform/http` alone turns it into a status and a sentence.
 * @param code why; @param textKey a catalogue key for a more precise sentence than the code's own;
 * @param values its placeholders.
 */
export class DomainError extends Error {
	readonly code: DomainErrorCode;
	readonly textKey: string;
	readonly values: Record<string, string | number>;

	constructor(
		code: DomainErrorCode,
		textKey = `common:errors.${code}`,
		values: Record<string, string | number> = {}
	) {
		super(`${code} (${textKey})`);
		this.name = 'DomainError';
		this.code = code;
		this.textKey = textKey;
		this.values = values;
	}
}
