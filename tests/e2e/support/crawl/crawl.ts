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
	/** By language, route, name and value: asked for on the first page that offers it. */
	readonly #filters = new Map<string, Filtered>();
	/** By language, route and name, on every page. */
	readonly #offers = new Map<string, Filtered[]>();
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
			const name = `${locale} ${routeOf(filter.plain)} ${filter.name}`;
			const key = `${name} ${filter.value}`;
			this.#offers.set(name, [...(this.#offers.get(name) ?? []), filter]);
			if (this.#filters.has(key)) return [];
			this.#filters.set(key, filter);
			return [filter.plain, filter.path];
		});
	}

	async result(): Promise<Crawled> {
		return {
			dead: await this.#dead(),
			untranslated: [...this.#untranslated].map(([text, path]) => `${path}: ${text}`),
			inactive: this.#inactive,
			ignored: await this.#ignored(),
			routes: this.#routes,
			parameters: this.#parameters,
			forms: this.#forms
		};
	}

	/** Filters of pages that change nothing on any of them; many boards hold one idea only. */
	async #ignored(): Promise<string[]> {
		const ignored: string[] = [];
		for (const [name, offers] of this.#offers) {
			const known = offers.filter(({ path }) => this.#lists.has(path));
			if (known.length > 0 && !(await this.#change(known)) && !(await this.#change(offers)))
				ignored.push(name);
		}
		return ignored;
	}

	async #change(filters: readonly Filtered[]): Promise<boolean> {
		for (const { plain, path } of filters)
			if ((await this.#list(plain)) !== (await this.#list(path))) return true;
		return false;
	}

	async #list(path: string): Promise<string> {
		const { root } = this.#lists.has(path) ? { root: null } : await ask(this.#origin + path);
		const list = this.#lists.get(path) ?? (root ? listOf(root) : '');
		this.#lists.set(path, list);
		return list;
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
