import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { cleanLines } from '#lib/shared/typed/clean.ts';
import { filesBelow, read } from './support/sources.ts';

/** What is kept as it was typed, or is cleaned elsewhere. */
const AS_TYPED: Readonly<Record<string, string>> = {
	password: 'A password is compared sign by sign and never shown.',
	current: 'So is the one it replaces.',
	typed: 'The fields of another form on their way through the sign-in page: that form cleans them.'
};

/** Forms that are no schema's. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
	'src/lib/server/platform/http/form-action.ts': 'The one way through a form, with a schema.',
	'src/lib/server/platform/http/readable.ts': 'Drops what no text holds, for all of them.',
	'src/routes/(public)/sign-in/+page.server.ts': 'Only carries the fields of another form.',
	'src/routes/(public)/surveys/[slug]/+page.server.ts': 'Knows a channel or forgets it.',
	'src/routes/(public)/surveys/[slug]/steps.ts':
		'Each question type reads its own field: its contract asks for clean words.'
};

const asked = vi.hoisted(() => ({ schemas: [] as unknown[] }));

vi.mock('#lib/server/platform/http/index.ts', async (original) => ({
	...(await original<object>()),
	formAction: ({ schema }: { schema: unknown }) => {
		asked.schemas.push(schema);
		return () => undefined;
	}
}));

// The tests of a worker share what they import: these ears are for this one alone.
beforeAll(() => void vi.resetModules());
afterAll(() => void vi.resetModules());

const PAGES = filesBelow('src/routes').filter((path) => path.endsWith('/+page.server.ts'));
const LONGER_THAN_ANY = 'a'.repeat(400_000);
const HOSTILE = ['a', 'https://example.org/', 'a@example.org'].flatMap((text) =>
	['\0', '\u0007', '\u202E', '\u2066', '\u061C', 'o\u0308', '\uD800', '\u0085x'].flatMap((sign) => [
		text + sign,
		sign + text
	])
);

it('There is no form that takes a text otherwise than clean and within a length', async () => {
	const found: Record<string, string[]> = {};
	let fields = 0;
	for (const path of PAGES) {
		asked.schemas = [];
		await import(/* @vite-ignore */ `../../../${path}`);
		const leaves = asked.schemas.flatMap((schema) => leavesOf(schema as z.ZodType));
		fields += leaves.length;
		const unsafe = leaves.filter(({ name, leaf }) => !(name in AS_TYPED) && isUnsafe(leaf));
		if (unsafe.length > 0) found[path] = unsafe.map(({ name }) => name);
	}
	expect(fields).toBeGreaterThan(100);
	expect(found).toEqual({});
});

it('A form without a schema has a reason', () => {
	const readers = filesBelow('src').filter(
		(path) => /\.(ts|svelte)$/.test(path) && /request\.formData\b/.test(read(path))
	);
	expect(readers).toEqual(Object.keys(OTHER_FORMS));
});

function leavesOf(schema: z.ZodType, name = ''): { name: string; leaf: z.ZodType }[] {
	if (schema instanceof z.ZodObject)
		return Object.entries(schema.shape).flatMap(([field, inner]) => leavesOf(inner, field));
	if (schema instanceof z.ZodArray) return leavesOf(schema.element as z.ZodType, name);
	const isWrapped =
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodNullable;
	if (isWrapped) return leavesOf(schema.def.innerType as z.ZodType, name);
	return [{ name, leaf: schema }];
}

function isUnsafe(leaf: z.ZodType): boolean {
	const kept = HOSTILE.map((text) => leaf.safeParse(text).data);
	const isRaw = kept.some((text) => typeof text === 'string' && text !== cleanLines(text));
	return isRaw || leaf.safeParse(LONGER_THAN_ANY).success;
}
