import { expect, it } from 'vitest';
import { browserOf } from '#lib/shared/accounts/browsers.ts';

const GECKO = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101';
const WEBKIT = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML)';
const CHROME = `${WEBKIT} Chrome/150.0.0.0`;

it.each([
	[`${GECKO} Firefox/150.0`, 'firefox'],
	[`${WEBKIT} FxiOS/150.0 Mobile/15E148 Safari/605.1.15`, 'firefox'],
	[`${CHROME} Safari/537.36`, 'chrome'],
	[`${CHROME} Safari/537.36 Edg/150.0.0.0`, 'edge'],
	[`${CHROME} Safari/537.36 OPR/120.0.0.0`, 'opera'],
	[`${WEBKIT} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, 'samsung'],
	[`${WEBKIT} Version/19.0 Safari/605.1.15`, 'safari'],
	['curl/9.0', 'other'],
	['', 'other'],
	[null, 'other']
])('Of %j is kept %s', (userAgent, family) => {
	expect(browserOf(userAgent)).toBe(family);
});
