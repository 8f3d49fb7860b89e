import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import { MARK } from './mark.ts';

/** Where typed words stand, and how they begin. */
interface Exposed {
	where: string;
	text: string;
}

/** A text in these stands alone, in whatever direction it runs. */
const ALONE = ['OPTION', 'TEXTAREA', 'SCRIPT', 'STYLE'];
/** Where a drawing has words, these are all there are. */
const DRAWN = ['TEXT', 'TITLE'];
const READ_ALOUD = ['title', 'aria-label', 'aria-description', 'alt', 'placeholder', 'content'];
const APART = /\u2068[^\u2069]*\u2069/g;

/** Words that run against the page's direction. */
const AGAINST = {
	ltr: /\p{Script=Arabic}{2}/u,
	rtl: /\p{Script=Latin}\p{Ll}{2}|\p{Script=Cyrillic}{3}/u
};

/** Where a page shows typed words amid others, or foreign ones amid figures, without setting them apart. */
export function exposed(html: string): Exposed[] {
	const page = parse(html, { comment: false });
	const isRtl = page.querySelector('html')?.getAttribute('dir') === 'rtl';
	const found: Exposed[] = [];
	const add = (where: string, text: string) =>
		found.push({ where, text: text.trim().replace(/\s+/g, ' ').slice(0, 60) });
	const visit = (node: Node, parent: HTMLElement) => {
		if (node instanceof TextNode) {
			const isTyped = !isSetApart(node.text, parent);
			if (isTyped || isTurnedRound(node.text, parent, AGAINST[isRtl ? 'rtl' : 'ltr']))
				add(place(parent), node.text);
		} else if (node instanceof HTMLElement && !ALONE.includes(node.tagName)) {
			for (const name of READ_ALOUD) {
				const text = node.getAttribute(name) ?? '';
				if (isAmidOthers(text)) add(`${place(node)}[${name}]`, text);
			}
			for (const child of node.childNodes) visit(child, node);
		}
	};
	for (const child of page.childNodes) visit(child, page);
	return found;
}

function isSetApart(text: string, parent: HTMLElement): boolean {
	if (!text.replace(APART, '').includes(MARK)) return true;
	const isDrawn = DRAWN.includes(parent.tagName) && parent.closest('svg') !== null;
	if (isDrawn && !isAmidOthers(text)) return true;
	return parent.closest('bdi, [dir=auto]')?.text.trim().startsWith(MARK) ?? false;
}

/** Alone in an attribute or a drawing they do no harm. */
function isAmidOthers(text: string): boolean {
	const rest = text.replace(APART, '').trim();
	return rest.includes(MARK) && !rest.startsWith(MARK);
}

/** Whether a word of the other direction stands beside figures, which would change places. */
function isTurnedRound(text: string, parent: HTMLElement, against: RegExp): boolean {
	const rest = text.replace(APART, '');
	if (!against.test(rest) || !/\d/.test(rest)) return false;
	return parent.closest('bdi, [dir]:not(html), [lang]:not(html)') === null;
}

function place({ tagName, classNames, parentNode }: HTMLElement): string {
	const names = classNames.replace(/ ?svelte-\w+/g, '');
	const around = parentNode?.tagName ? `${parentNode.tagName.toLowerCase()} > ` : '';
	return `${around}${tagName.toLowerCase()}${names && `.${names}`}`;
}
