import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, read, scriptOf } from './support/sources.ts';

const site = filesBelow('src/lib', 'src/routes')
	.concat('src/hooks.server.ts')
	.filter((path) => /\.(ts|svelte)$/.test(path));
const inBrowser = [...site.filter((path) => path.endsWith('.svelte')), 'static/keep-typed.js'];

/** The files whose script says something. */
const saying = (files: string[], pattern: RegExp) =>
	files.filter((path) => pattern.test(scriptOf(path).replace(/^\s*(\/\/|\/?\*).*$/gm, '')));

const importing = (pattern: RegExp) =>
	site.filter((path) => importsOf(path).some((name) => pattern.test(name)));

describe('The site', () => {
	it('starts no other program', () => {
		expect(importing(/^(node:)?(child_process|cluster)$/)).toEqual([]);
	});

	it('runs no text as a program', () => {
		expect(saying(site, /\beval\(|\bnew Function\b|\bimport\((?!['"`])/)).toEqual([]);
		expect(importing(/^(node:)?vm$/)).toEqual([]);
	});

	it('asks no other machine but its database and its mail server', () => {
		const clients = /^(node:)?(https?|http2|net|tls|dgram|dns)$/;
		expect(importing(clients).filter((path) => !onlyTypes(path, clients))).toEqual([]);
		expect(importing(/^(undici|axios|got)$/)).toEqual([]);
		expect(importing(/^(pg|nodemailer)$/)).toEqual([
			'src/lib/server/platform/db/postgres.ts',
			'src/lib/server/platform/mail/transport.ts'
		]);
		// The page of a mistake is asked of this server itself.
		expect(saying(site, /(?<!\w)fetch\(/)).toEqual(['src/lib/server/platform/http/within-site.ts']);
	});

	it('puts nothing into a page as markup', () => {
		const markup = site.filter((path) => /\{@html\b/.test(read(path)));
		expect(markup).toEqual([]);
		expect(saying(site, /\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/)).toEqual([]);
	});

	it('listens to no other window and keeps nothing in the browser beyond its tab', () => {
		expect(saying(inBrowser, /postMessage|addEventListener\('message'/)).toEqual([]);
		expect(saying(inBrowser, /localStorage|indexedDB|document\.cookie/)).toEqual([]);
	});
});

/** Whether a file takes nothing but types from these packages. */
function onlyTypes(path: string, packages: RegExp): boolean {
	const lines = scriptOf(path).matchAll(/^import ([^;]*?) from '([^']+)';/gm);
	return [...lines].every(
		([, what = '', from = '']) => !packages.test(from) || /^type\b/.test(what)
	);
}
