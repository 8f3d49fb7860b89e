import { z } from 'zod';
import { DECIMAL_COMMA } from '#lib/shared/addresses/csv-address.ts';
import { LOCALES } from '#lib/i18n/registry.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';

/** The description of everything below `/api/v1` (OpenAPI 3.1). */
export function openApi(site: { name: string; origin: string }) {
	return {
		openapi: '3.1.0',
		info: {
			title: `${site.name}: open data`,
			version: '1',
			description: 'What is public, for other programs. Nothing here is about a single person.'
		},
		servers: [{ url: `${site.origin}/api/v1` }],
		paths: Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, { get: get(endpoint) }]))
	};
}

function get({ path, summary, contentType, schema, isLocalised, isPaged }: Endpoint) {
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
	const parts = names.map((name) => ({
		name,
		in: 'path',
		required: true,
		schema: { type: 'string' }
	}));
	const lang = { name: 'lang', in: 'query', schema: { type: 'string', enum: LOCALES } };
	const page = { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } };
	const dialect = {
		name: 'format',
		in: 'query',
		schema: {
			type: 'string',
			enum: [DECIMAL_COMMA],
			description: 'With semicolons and decimal commas'
		}
	};
	const isTable = contentType === 'text/csv';
	const content = { [contentType]: { schema: z.toJSONSchema(schema, { io: 'output' }) } };
	return {
		summary,
		parameters: [
			...parts,
			...(isLocalised ? [lang] : []),
			...(isPaged ? [page] : []),
			...(isTable ? [dialect] : [])
		],
		responses: {
			200: { description: summary, content },
			...(names.length > 0 && { 404: { description: 'There is no such thing' } })
		}
	};
}
