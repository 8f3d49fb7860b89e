import { fetchRaw } from './measure.ts';

/** Bytes of a page as a phone fetches it first, compressed by gzip. */
export interface Weight {
	html: number;
	css: number;
	js: number;
	/** With everything that the page names: styles, scripts, pictures, icons. */
	all: number;
}

const GZIP = { 'accept-encoding': 'gzip' };

/** Weighs a page and what it names; what its styles name on top comes only when it is needed. */
export async function weigh(url: string): Promise<Weight> {
	const page = await (await fetch(url)).text();
	const names = page.matchAll(/<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g);
	const addresses = [...new Set([...names].map(([, name]) => new URL(name ?? '', url).href))];
	const weight = { html: await bytesOf(url), css: 0, js: 0, all: 0 };
	weight.all = weight.html;
	for (const address of addresses) {
		const bytes = await bytesOf(address);
		weight.all += bytes;
		if (address.endsWith('.css')) weight.css += bytes;
		if (address.endsWith('.js')) weight.js += bytes;
	}
	return weight;
}

async function bytesOf(url: string): Promise<number> {
	return (await fetchRaw(url, GZIP)).body.length;
}
