import { parse, type HTMLElement } from 'node-html-parser';

/** An answer of the site. */
export interface Answer {
	/** The address asked for, from the slash on. */
	path: string;
	/** The address of the page that leads there. */
	from: string;
	status: number;
	/** Where it sends on to. */
	location: string | null;
	/** The parsed page; null for what is none. */
	root: HTMLElement | null;
}

const AT_ONCE = 6;

/**
 * Asks for some addresses and for all that these lead to, each once and several at a time.
 * @param look is given each answer and says which addresses to ask for next.
 */
export async function follow(
	origin: string,
	starts: readonly string[],
	look: (answer: Answer) => readonly string[]
): Promise<void> {
	const waiting = starts.map((path) => ({ path, from: '' }));
	const known = new Set(starts);
	const walk = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const { path, from } = next;
			for (const found of look({ path, from, ...(await ask(origin + path)) })) {
				if (known.has(found)) continue;
				known.add(found);
				waiting.push({ path: found, from: path });
			}
		}
	};
	// A walker that finds nothing waiting ends; those that are still on a page start others.
	while (waiting.length > 0)
		await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, walk));
}

/** Asks for one address, and does not go where it sends on to. */
export async function ask(address: string): Promise<Omit<Answer, 'path' | 'from'>> {
	const response = await fetch(address, { redirect: 'manual', headers: { accept: 'text/html' } });
	const text = await response.text();
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	return {
		status: response.status,
		location: response.headers.get('location'),
		root: isPage && response.ok ? parse(text) : null
	};
}

/** The addresses of this site that a page names, without fragments, from the slash on. */
export function addressesIn(root: HTMLElement, origin: string, path: string): string[] {
	return root.querySelectorAll('[href], [src]').flatMap((element) => {
		const written = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
		const address = URL.parse(written, origin + path);
		return address?.origin === origin ? [address.pathname + address.search] : [];
	});
}
