import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { openApi } from '../../../src/routes/api/v1/openapi.json/describe.ts';
import { filesBelow } from './support/sources.ts';

describe('The description of the open data', () => {
	const { paths, servers } = openApi({ name: 'Stadt', origin: 'https://stadt.example' });

	it('names every address there is and no other', () => {
		const routes = filesBelow('src/routes/api/v1')
			.filter((path) => path.endsWith('/+server.ts'))
			.map((path) => path.slice('src/routes/api/v1'.length, -'/+server.ts'.length))
			.map((path) => path.replaceAll('[', '{').replaceAll(']', '}'));
		expect(Object.keys(paths).toSorted()).toEqual(routes.toSorted());
		expect(servers).toEqual([{ url: 'https://stadt.example/api/v1' }]);
	});

	it.for(Object.entries(paths))('says what stands in %s', ([, { get }]) => {
		const [schema, ...more] = Object.values(get.responses[200].content).map(({ schema }) => schema);
		expect(more).toEqual([]);
		expect(vagueParts(schema as JsonSchema)).toEqual([]);
		if (schema?.type === 'string') expect(schema.pattern ?? schema.allOf).toBeDefined();
	});
});

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The parts of a schema that allow anything and do not say in words why. */
function vagueParts(schema: JsonSchema | undefined, where = ''): string[] {
	const { type, properties = {}, items, prefixItems, additionalProperties = true } = schema ?? {};
	const choices = schema?.anyOf ?? schema?.oneOf;
	const isOpen = additionalProperties === true || isEmpty(additionalProperties);
	const isVague =
		(type === 'object' && isOpen) ||
		(type === 'array' && (items ?? prefixItems) === undefined) ||
		(type === undefined && choices === undefined);
	const parts = {
		...properties,
		...(isOpen ? {} : { '*': additionalProperties }),
		...(items && { '[]': items }),
		...choices
	};
	const below = Object.entries(parts)
		.filter(([, part]) => part !== false)
		.flatMap(([name, part]) => vagueParts(part as JsonSchema, `${where}/${name}`));
	return isVague && schema?.description === undefined ? [where, ...below] : below;
}

function isEmpty(schema: object | boolean): boolean {
	return Object.keys(schema).length === 0 && schema !== false;
}
