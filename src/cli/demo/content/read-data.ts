import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Reads a file of the demo's data and checks it.
 * @param name below `data/`, without `.json`
 * @throws Error that names the file and what is wrong in it
 */
export function readData<Data>(name: string, schema: z.ZodType<Data>): Data {
	const path = `data/${name}.json`;
	const json: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
	const read = schema.safeParse(json);
	if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`);
	return read.data;
}
