import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';

/** Less than a year (RFC 9116 §2.5.5): whoever still answers here still reads what is reported. */
const DAYS = 180;

/**
 * Whom to tell of a weakness, as programs read it (RFC 9116).
 * @throws DomainError `not-found` where the operator has named nobody.
 */
export function securityTxt({ clock, config }: Pick<Context, 'clock' | 'config'>): string {
	if (config.SECURITY_CONTACT === undefined) throw new DomainError('not-found');
	const expires = new Date(clock());
	expires.setUTCDate(expires.getUTCDate() + DAYS);
	expires.setUTCHours(0, 0, 0, 0);
	return [
		`Contact: ${config.SECURITY_CONTACT}`,
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: de, en',
		`Canonical: ${new URL('/.well-known/security.txt', config.ORIGIN).href}`,
		''
	].join('\n');
}
