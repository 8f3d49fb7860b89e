import { parse, type AST } from 'svelte/compiler';
import { read } from './sources.ts';

/** Attributes and properties whose value a person reads or hears. */
const SPOKEN = new Set([
	'aria-label',
	'aria-description',
	'title',
	'placeholder',
	'alt',
	'label',
	'hint',
	'legend',
	'summary',
	'optional'
]);

/** Words that are the same in every language: formats, units and the maker's marks. */
const SAME_EVERYWHERE = /^\(?(CSV|JSON|PDF|SVG|PNG|ICS|QR|#[0-9a-f]{6}|https?:\/\/\S*|n( =)?)\)?$/i;

const isWord = (text: string) => /\p{L}/u.test(text) && !SAME_EVERYWHERE.test(text.trim());

/** What a component says in words of its own instead of a catalogue's. */
export function hardCodedTexts(path: string): string[] {
	const found: string[] = [];
	visit(parse(read(path), { modern: true }).fragment, (node) => {
		if (node.type === 'Text' && isWord(node.data)) found.push(node.data.trim());
		if (node.type === 'Attribute' && SPOKEN.has(node.name)) found.push(...wordsOf(node));
	});
	return found;
}

function wordsOf({ value }: AST.Attribute): string[] {
	if (value === true) return [];
	return [value].flat().flatMap((part) => {
		if (part.type === 'Text') return isWord(part.data) ? [part.data] : [];
		const { expression } = part;
		const isText = expression.type === 'Literal' && typeof expression.value === 'string';
		return isText && isWord(String(expression.value)) ? [String(expression.value)] : [];
	});
}

type Node = AST.SvelteNode;

function visit(value: unknown, see: (node: Node) => void): void {
	if (Array.isArray(value)) return value.forEach((each) => visit(each, see));
	if (typeof value !== 'object' || value === null || !('type' in value)) return;
	const node = value as Node;
	see(node);
	if (['Attribute', 'StyleSheet', 'Comment'].includes(node.type)) return;
	// A command is typed as it stands, in every language.
	if (node.type === 'RegularElement' && node.name === 'code') return;
	for (const [key, inner] of Object.entries(node))
		if (key !== 'metadata' && key !== 'parent') visit(inner, see);
}
