import type {
	KyselyPlugin,
	PluginTransformQueryArgs,
	PluginTransformResultArgs,
	QueryResult,
	RootOperationNode,
	UnknownRow
} from 'kysely';
import { nameInCode } from './names.ts';

const isBooleanColumn = (column: string) => /^(is|has)[A-Z]/.test(column);
const isJsonColumn = (column: string) => column.endsWith('Json');

/**
 * One codec for both databases: booleans (`is…`, `has…`) and JSON (`…Json`, stored as text)
 * go in and come out as themselves. Everything else is text or number in both.
 */
export function encode(value: unknown, storesBooleans: boolean): unknown {
	if (typeof value === 'boolean') return storesBooleans ? value : Number(value);
	const isPlain = typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
	return isPlain ? JSON.stringify(value) : value;
}

/** What comes out of the database: columns by their names in code, with what they hold. */
export class Decoder implements KyselyPlugin {
	transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
		return node;
	}

	async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
		// All rows of a result have the same columns.
		const columns = Object.keys(result.rows[0] ?? {}).map((column) => {
			const name = nameInCode(column);
			return { column, name, decode: decoderOf(name) };
		});
		const rows = result.rows.map((row) => {
			const decoded: UnknownRow = {};
			for (const { column, name, decode } of columns) decoded[name] = decode(row[column]);
			return decoded;
		});
		return { ...result, rows };
	}
}

function decoderOf(name: string): (value: unknown) => unknown {
	if (isBooleanColumn(name)) return (value) => (typeof value === 'number' ? value === 1 : value);
	if (isJsonColumn(name))
		return (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value);
	return (value) => value;
}
