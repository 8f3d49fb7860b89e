import { existsSync } from 'node:fs';

/** Debian's Chromium without a window to draw costs a quarter less; the whole one does as well. */
const BROWSERS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The browser that the tests use, if one is installed. */
export const browser = BROWSERS.find((path) => existsSync(path));
