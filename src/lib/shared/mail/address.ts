/** What stands between dots before the `@`: RFC 5322 §3.2.3, and letters of any script (RFC 6531). */
const ATOM = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+/=?^_\x60{|}~-]+`;
const LOCAL_PART = new RegExp(`^${ATOM}(\\.${ATOM})*$`, 'u');
/** A host with a name, as it travels: ASCII, at least two labels, the last one no number. */
const HOST = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const MOST_OCTETS = { localPart: 64, address: 254 };

/**
 * A mail address as it is kept and written to: NFC, in small letters, the domain in ASCII (IDNA), so
 * that one address is always the same text. What is no address stays as it is, trimmed.
 */
export function canonicalMail(typed: string): string {
	const text = typed.normalize('NFC').trim();
	const at = text.lastIndexOf('@');
	if (at < 0) return text;
	return `${inSmallLetters(text.slice(0, at))}@${hostOf(text.slice(at + 1)) ?? text.slice(at + 1)}`;
}

/** Whether a mail can be sent to this; umlauts and other scripts may stand on both sides of the `@`. */
export function isMailAddress(text: string): boolean {
	const canonical = canonicalMail(text);
	const [localPart = '', host = '', ...rest] = canonical.split('@');
	return (
		rest.length === 0 &&
		octets(canonical) <= MOST_OCTETS.address &&
		octets(localPart) <= MOST_OCTETS.localPart &&
		LOCAL_PART.test(localPart) &&
		HOST.test(host)
	);
}

/**
 * The one mailbox behind the many ways to write its address: without what follows a `+` (or a `-`
 * at Yahoo), without dots where the provider ignores them, with one letter for the four i of Turkish.
 * It is compared, never written to.
 */
export function mailboxOf(address: string): string {
	const canonical = canonicalMail(address);
	const at = canonical.lastIndexOf('@');
	const host = canonical.slice(at + 1);
	const domain = host === 'googlemail.com' ? 'gmail.com' : host;
	const folded = canonical.slice(0, at).normalize('NFKC').toLowerCase().replaceAll('ı', 'i');
	const separator = /^(yahoo|ymail|rocketmail)\./.test(domain) ? /[+-]/ : /\+/;
	const tag = folded.slice(1).search(separator) + 1;
	const name = tag > 0 ? folded.slice(0, tag) : folded;
	return `${domain === 'gmail.com' ? name.replaceAll('.', '') : name}@${domain}`;
}

/** The domain of an address, in ASCII. */
export function domainOf(address: string): string {
	return canonicalMail(address).split('@').at(-1) ?? '';
}

/** Elsewhere than in Turkish `İ` becomes an i with a second dot above it, which no mailbox has. */
function inSmallLetters(text: string): string {
	return text.replaceAll('İ', 'i').toLowerCase().normalize('NFC');
}

/** @returns null for what is no name of a host. */
function hostOf(domain: string): string | null {
	if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) || !URL.canParse(`http://${domain}`)) return null;
	return new URL(`http://${domain}`).hostname;
}

function octets(text: string): number {
	return new TextEncoder().encode(text).length;
}
