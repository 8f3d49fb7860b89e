import type { HTMLElement } from 'node-html-parser';
import { routeOf } from './routes.ts';

/** What the forms of a page send where: `/(public)/boards/[slug]/new POST`. */
export function formsIn(root: HTMLElement, path: string): string[] {
	const forms = root
		.querySelectorAll('form')
		.filter((form) => form.getAttribute('method')?.toLowerCase() === 'post');
	return forms.map((form) => {
		const action = URL.parse(form.getAttribute('action') ?? '', `http://site${path}`);
		const name = action?.search.startsWith('?/') ? ` ${action.search.split('&')[0]}` : '';
		return `${routeOf(action?.pathname ?? '')} POST${name}`;
	});
}
