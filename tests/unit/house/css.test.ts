import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './support/sources.ts';

const PHYSICAL =
	/^(left|right|(margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-.+)?|border-(top|bottom)-(left|right)-radius)$/;
const SIDED = /^(text-align|float|clear|caption-side|resize)$/;

/** Our own styles by file: the style sheets, and what stands in a component's style element. */
function styles(): [path: string, css: string][] {
	return filesBelow('src').flatMap((path): [string, string][] => {
		if (path.endsWith('.scss') || path.endsWith('.css')) return [[path, read(path)]];
		if (!path.endsWith('.svelte')) return [];
		const { css } = parse(read(path), { modern: true });
		return css ? [[path, css.content.styles]] : [];
	});
}

/** What a style sheet says about left and right, declaration by declaration. */
function physical(css: string): string[] {
	const declarations = css.matchAll(/(?<=^|[;{])\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/gm);
	return [...declarations].flatMap(([, prop = '', value = '']) => {
		const isSided = SIDED.test(prop) && /\b(left|right)\b/.test(value);
		return PHYSICAL.test(prop) || isSided ? [`${prop}: ${value}`] : [];
	});
}

/** The one file that says which colours there are. */
const COLOURS = 'src/lib/ui/styles/_colours.scss';
const LITERAL =
	/#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(white|black|silver|gr[ae]y|maroon|red|purple|fuchsia|green|lime|olive|yellow|navy|blue|teal|aqua|orange|gold|pink|brown)\b/i;

/** The colours that a style sheet says itself instead of naming a token. */
function literal(css: string): string[] {
	const declarations = css
		.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
		.matchAll(/(?<=^|[;{])\s*((?:--)?[a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/gm);
	return [...declarations]
		.filter(([, , value = '']) => LITERAL.test(value.replaceAll(/var\(--[a-z0-9-]+\)/g, '')))
		.map(([, prop = '', value = '']) => `${prop}: ${value}`);
}

describe('Styles', () => {
	it('take their colours from one file, so that a scheme changes them all', () => {
		const wrongs =
			'a {\n\tcolor: #fff;\n\t--own: rgb(0 0 0 / 5%);\n\tborder: 1px solid white;\n\tfill: var(--white);\n}';
		expect(literal(wrongs)).toHaveLength(3);
		const pages = filesBelow('src')
			.filter((path) => path.endsWith('.html'))
			.map((path) => [path, read(path)] as const);
		const wrong = [...styles(), ...pages]
			.filter(([path]) => path !== COLOURS)
			.flatMap(([path, css]) => literal(css).map((each) => `${path}: ${each}`));
		expect(wrong).toEqual([]);
	});

	it('leave no colour in the markup', () => {
		const painted =
			/\s(fill|stroke|color|stop-color|flood-color)="(?!none|currentColor|\{)[^"]+"|style(:[a-z-]+)?="[^"]*(#[0-9a-f]{3,8}\b|rgba?\()/i;
		expect(filesBelow('src').filter((p) => p.endsWith('.svelte') && painted.test(read(p)))).toEqual(
			[]
		);
	});

	it('know start and end, never left and right', () => {
		const wrongs =
			'a {\n\tcolor: red;\n\tmargin-left: 1px;\n\tb { text-align: right; }\n\tleft: 0;\n}';
		expect(physical(wrongs)).toHaveLength(3);
		const wrong = styles().flatMap(([path, css]) =>
			physical(css).map((each) => `${path}: ${each}`)
		);
		expect(wrong).toEqual([]);
	});

	it('stand beside the markup only where they are logical too', () => {
		const inline =
			/style(:|=")[^>]*\b(margin|padding|border)-(left|right)|style="[^"]*\b(left|right):/;
		expect(filesBelow('src').filter((p) => p.endsWith('.svelte') && inline.test(read(p)))).toEqual(
			[]
		);
	});
});
