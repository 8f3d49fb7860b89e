import { z } from 'zod';

/** A table as CSV: a byte order mark, then the names of its columns, then a line for each row. */
export function tableSchema(columns: readonly string[]): z.ZodType {
	return z
		.string()
		.regex(new RegExp(`^\\uFEFF?${columns.map((name) => `"${name}"`).join('[,;]')}\\r\\n`))
		.describe(`CSV with the columns ${columns.join(', ')}`);
}

export const calendarSchema = z
	.string()
	.regex(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
	.regex(/\r\nEND:VCALENDAR(\r\n)?$/)
	.describe('iCalendar with one VEVENT for each event');

const jsonSchema = z.looseObject({}).describe('A schema (JSON Schema 2020-12)');

const answer = z.strictObject({
	description: z.string(),
	content: z.record(z.string(), z.strictObject({ schema: jsonSchema })).optional()
});

const endpoint = z.strictObject({
	summary: z.string(),
	parameters: z.array(
		z.strictObject({
			name: z.string(),
			in: z.enum(['path', 'query']),
			required: z.literal(true).optional(),
			schema: jsonSchema
		})
	),
	responses: z.record(z.string().regex(/^\d{3}$/), answer)
});

/** The description itself (OpenAPI 3.1). */
export const descriptionSchema = z.strictObject({
	openapi: z.literal('3.1.0'),
	info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
	servers: z.array(z.strictObject({ url: z.url() })),
	paths: z.record(z.string().regex(/^\//), z.strictObject({ get: endpoint }))
});
