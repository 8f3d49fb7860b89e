import type { HTMLElement } from 'node-html-parser';

/** A list narrowed down by one value of one filter, as the address says it. */
export interface Filtered {
	name: string;
	value: string;
	/** The address without the filter, and with it. */
	plain: string;
	path: string;
}

/** What is typed into fields that offer no values. */
const TYPED: Record<string, string> = { q: 'Bank' };

/** Every value of every filter that a page offers, in forms and in links. */
export function filtersIn(root: HTMLElement, origin: string, path: string): Filtered[] {
	const [plain = ''] = path.split('?');
	const inForms = getForms(root).flatMap((form) =>
		form.querySelectorAll('select, input, textarea').flatMap((field) => {
			const name = field.getAttribute('name') ?? '';
			return valuesOf(field).map((value) => filtered(plain, name, value));
		})
	);
	const inLinks = root.querySelectorAll('main a[href]').flatMap((link) => {
		const address = URL.parse(link.getAttribute('href') ?? '', origin + path);
		if (address?.origin !== origin) return [];
		return [...address.searchParams].map(([name, value]) =>
			filtered(address.pathname, name, value)
		);
	});
	return [...inForms, ...inLinks];
}

function getForms(root: HTMLElement): HTMLElement[] {
	return root
		.querySelectorAll('form')
		.filter((form) => (form.getAttribute('method') ?? 'get').toLowerCase() === 'get');
}

function valuesOf(field: HTMLElement): string[] {
	if (field.tagName === 'SELECT') {
		const values = field.querySelectorAll('option').map((option) => option.getAttribute('value'));
		return values.filter((value) => value !== undefined && value !== '') as string[];
	}
	const typed = TYPED[field.getAttribute('name') ?? ''];
	const set = /^(radio|checkbox|hidden)$/.test(field.getAttribute('type') ?? '');
	const value = set ? field.getAttribute('value') : typed;
	if (value === undefined) throw new Error(`Nothing is known to type into ${field.outerHTML}`);
	return value === '' ? [] : [value];
}

function filtered(plain: string, name: string, value: string): Filtered {
	return { name, value, plain, path: `${plain}?${new URLSearchParams({ [name]: value })}` };
}

/** Whether a page shows that it is narrowed down by a value: its field, if it has one, holds it. */
export function isActive(root: HTMLElement, { name, value }: Filtered): boolean {
	const fields = getForms(root).flatMap((form) => form.querySelectorAll(`[name="${name}"]`));
	return (
		fields.length === 0 ||
		fields.some((field) => {
			if (field.tagName === 'SELECT')
				return field.querySelector('option[selected]')?.getAttribute('value') === value;
			const isKept = /^(search|hidden)$/.test(field.getAttribute('type') ?? '');
			const isChosen = isKept || field.hasAttribute('checked');
			return isChosen && field.getAttribute('value') === value;
		})
	);
}

/** What a page lists: its items, rows and maps in their order, without what helps to move about. */
export function listOf(root: HTMLElement): string {
	return root
		.querySelectorAll('main li, main tr, main svg a')
		.filter((element) => !element.closest('nav') && !element.closest('form'))
		.map((element) => element.outerHTML)
		.join('\n');
}
