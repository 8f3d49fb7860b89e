import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourOnDark, contrastWithWhite, LEAST_CONTRAST } from '#lib/shared/settings/colour.ts';

/** The least contrast of what is no text but must be seen (WCAG 2.2, success criterion 1.4.11). */
const LEAST_OF_SHAPES = 3;

const source = readFileSync('src/lib/ui/styles/_colours.scss', 'utf8');

function tokensOf(mixin: string): Record<string, string> {
	const body = new RegExp(`@mixin ${mixin} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
	const found = body.matchAll(/--mr-([a-z0-9-]+):\s*(#[0-9a-f]{3,6})/g);
	return Object.fromEntries([...found].map(([, name = '', hex = '']) => [name, long(hex)]));
}

const long = (hex: string) => (hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex);

function contrast(one: string, other: string): number {
	const [lighter = 0, darker = 0] = [one, other]
		.map((hex) => 1.05 / contrastWithWhite(hex))
		.toSorted((a, b) => b - a);
	return lighter / darker;
}

const light = tokensOf('light');
const dark = { ...light, ...tokensOf('dark') };
const grounds = ['ground', 'surface', 'tint'];

const texts = [
	...['ink', 'muted'].flatMap((text) => grounds.map((ground) => [text, ground])),
	['on-deep', 'brand-deep'],
	['on-deep', 'hero-end'],
	['on-deep-muted', 'brand-deep'],
	['on-deep-muted', 'hero-end'],
	['brand-deep', 'on-deep'],
	['note-ink', 'note'],
	['on-open', 'open'],
	...['1', '5'].map((step) => ['on-step-ends', `step-${step}`]),
	...['2', '3', '4'].map((step) => ['on-step-middle', `step-${step}`]),
	...['1', '2', '3'].map((strength) => ['ink', `strength-${strength}`])
] as [string, string][];

const shapes = [
	...['edge', 'bar', 'open-edge'].map((shape) => [shape, 'surface']),
	['edge', 'ground'],
	['bar', 'track'],
	['bar-other-edge', 'track'],
	['map-marked-line', 'map-area']
] as [string, string][];

describe.each([
	['light', light],
	['dark', dark]
])('In the %s scheme', (_, tokens) => {
	it.each(texts)('%s is read on %s', (text, ground) => {
		expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(
			LEAST_CONTRAST
		);
	});

	it.each(shapes)('%s is seen on %s', (shape, ground) => {
		expect(contrast(tokens[shape] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(
			LEAST_OF_SHAPES
		);
	});
});

describe('A municipality’s own colour in the dark', () => {
	const steps = [0, 51, 102, 153, 204, 255].map((value) => value.toString(16).padStart(2, '0'));
	const allowed = steps
		.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)))
		.filter((hex) => contrastWithWhite(hex) >= LEAST_CONTRAST);

	it('is read on every dark ground, whichever it is', () => {
		const unread = allowed.filter((hex) =>
			grounds.some((ground) => contrast(colourOnDark(hex), dark[ground] ?? '') < LEAST_CONTRAST)
		);
		expect(allowed.length).toBeGreaterThan(50);
		expect(unread).toEqual([]);
	});

	it('carries black text', () => {
		expect(
			allowed.filter((hex) => contrast(colourOnDark(hex), '#000000') < LEAST_CONTRAST)
		).toEqual([]);
	});
});
