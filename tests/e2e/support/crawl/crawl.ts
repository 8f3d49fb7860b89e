import type { HTMLElement } from 'node-html-parser';
import type { Locale } from '#lib/i18n/registry.ts';
import { filtersIn, isActive, listOf, type Filtered } from './filters.ts';
import { addressesIn, ask, follow, type Answer } from './follow.ts';
import { formsIn } from './forms.ts';
import { routeOf } from './routes.ts';
import { germanIn, rawKeysIn } from './words.ts';

/** What a walk through all public pages has met; each complaint names the page. */
export interface Crawled {
	dead: string[];
	untranslated: string[];
	/** Pages that do not show the filter in their address. */
	inactive: string[];
	/** Filters of which no value changes what is listed. */
	ignored: string[];
	routes: Set<string>;
	/** `/(public)/events area` */
	parameters: Set<string>;
	forms: Set<string>;
}

/** Follows every link and every value of every filter, in some languages. */
export async function crawl(
	origin: string,
	locales: readonly Locale[],
	starts: readonly string[]
): Promise<Crawled> {
	const walk = new Walk(origin, locales);
	await follow(origin, starts, (answer) => walk.look(answer));
	return walk.result();
}

class Walk {
	readonly #origin: string;
	readonly #locales: readonly Locale[];
	readonly #missed: Answer[] = [];
	readonly #untranslated = new Map<string, string>();
	readonly #inactive: string[] = [];
	readonly #routes = new Set<string>();
	readonly #parameters = new Set<string>();
	readonly #forms = new Set<string>();
	/** By language, route, name and value. */
	readonly #filters = new Map<string, Filtered>();
	readonly #lists = new Map<string, string>();

	constructor(origin: string, locales: readonly Locale[]) {
		this.#origin = origin;
		this.#locales = locales;
	}

	/** Notes what an answer shows. @returns the addresses to go to from there. */
	look(answer: Answer): string[] {
		const { path, status, location, root } = answer;
		if (status >= 400) this.#missed.push(answer);
		const route = status < 400 && routeOf(path);
		if (route) this.#routes.add(route);
		if (location) return [location];
		if (!route) return [];
		for (const name of new URL(this.#origin + path).searchParams.keys())
			this.#parameters.add(`${route} ${name}`);
		return root ? this.#read(root, path) : [];
	}

	#read(root: HTMLElement, path: string): string[] {
		const locale = this.#locales.find((each) => path.split(/[/?]/)[1] === each);
		if (!locale) return [];
		const german = locale === 'de' ? [] : germanIn(root, locale);
		for (const text of [...rawKeysIn(root), ...german])
			if (!this.#untranslated.has(text)) this.#untranslated.set(text, path);
		for (const form of formsIn(root, path)) this.#forms.add(form);
		this.#lists.set(path, listOf(root));
		const links = addressesIn(root, this.#origin, path).filter((address) => this.#isHere(address));
		return [...links, ...this.#filter(root, path, locale)];
	}

	/** The same page in all other languages is left alone. */
	#isHere(address: string): boolean {
		const [, first = ''] = address.split(/[/?]/);
		return !/^(de-simple|de|en|tr|ar|uk)$/.test(first) || this.#locales.includes(first as Locale);
	}

	#filter(root: HTMLElement, path: string, locale: Locale): string[] {
		for (const filter of this.#filters.values())
			if (filter.path === path && !isActive(root, filter)) this.#inactive.push(path);
		return filtersIn(root, this.#origin, path).flatMap((filter) => {
			const key = `${locale} ${routeOf(filter.plain)} ${filter.name} ${filter.value}`;
			if (this.#filters.has(key)) return [];
			this.#filters.set(key, filter);
			return [filter.plain, filter.path];
		});
	}

	async result(): Promise<Crawled> {
		const byName = Map.groupBy(this.#filters, ([key]) => key.split(' ').slice(0, 3).join(' '));
		const isPage = ({ path }: Filtered) => this.#lists.has(path);
		const changes = ({ plain, path }: Filtered) => this.#lists.get(plain) !== this.#lists.get(path);
		return {
			dead: await this.#dead(),
			untranslated: [...this.#untranslated].map(([text, path]) => `${path}: ${text}`),
			inactive: this.#inactive,
			ignored: [...byName]
				.filter(([, values]) => values.some(([, filter]) => isPage(filter)))
				.filter(([, values]) => !values.some(([, filter]) => changes(filter)))
				.map(([name]) => name),
			routes: this.#routes,
			parameters: this.#parameters,
			forms: this.#forms
		};
	}

	/** Links that lead nowhere, still: other tests take things away in the meantime. */
	async #dead(): Promise<string[]> {
		const dead: string[] = [];
		for (const { path, from } of this.#missed) {
			const { root } = await ask(this.#origin + from);
			const isLinked = root === null || addressesIn(root, this.#origin, from).includes(path);
			const { status } = await ask(this.#origin + path);
			if (status >= 400 && isLinked) dead.push(`${from} → ${path}: ${status}`);
		}
		return dead;
	}
}
