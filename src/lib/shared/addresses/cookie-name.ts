/**
 * The name of a cookie for all addresses of the site. Over https no other host of the domain can plant
 * one of this name (RFC 6265bis §4.1.3.2); it needs `Path=/`, `Secure` and no domain.
 */
export function cookieName(name: string, isSecure: boolean): string {
	return isSecure ? `__Host-${name}` : name;
}
