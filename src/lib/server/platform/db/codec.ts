import {
	OperationNodeTransformer,
	type KyselyPlugin,
	type PluginTransformQueryArgs,
	type PluginTransformResultArgs,
	type PrimitiveValueListNode,
	type QueryResult,
	type RootOperationNode,
	type UnknownRow,
	type ValueNode
} from 'kysely';

const isBooleanColumn = (column: string) => /^(is|has)[A-Z]/.test(column);
const isJsonColumn = (column: string) => column.endsWith('Json');

/**
 * One codec for both databases: booleans (`is…`, `has…`) and JSON (`…Json`, stored as text)
 * go in and come out as themselves. Everything else is text or number in both.
 */
export class Codec implements KyselyPlugin {
	readonly #encoder: Encoder;

	constructor(storesBooleans: boolean) {
		this.#encoder = new Encoder(storesBooleans);
	}

	transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
		return this.#encoder.transformNode(node);
	}

	async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
		// All rows of a result have the same columns.
		const columns = Object.keys(result.rows[0] ?? {});
		const booleans = columns.filter(isBooleanColumn);
		const json = columns.filter(isJsonColumn);
		if (booleans.length + json.length > 0)
			for (const row of result.rows) decode(row, booleans, json);
		return result;
	}
}

class Encoder extends OperationNodeTransformer {
	readonly #storesBooleans: boolean;

	constructor(storesBooleans: boolean) {
		super();
		this.#storesBooleans = storesBooleans;
	}

	protected override transformValue(node: ValueNode): ValueNode {
		return { ...node, value: this.#encode(node.value) };
	}

	protected override transformPrimitiveValueList(
		node: PrimitiveValueListNode
	): PrimitiveValueListNode {
		return { ...node, values: node.values.map((value) => this.#encode(value)) };
	}

	#encode(value: unknown): unknown {
		if (typeof value === 'boolean') return this.#storesBooleans ? value : Number(value);
		const isPlain = typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
		return isPlain ? JSON.stringify(value) : value;
	}
}

function decode(row: UnknownRow, booleans: readonly string[], json: readonly string[]): void {
	for (const column of booleans) {
		const value = row[column];
		if (typeof value === 'number') row[column] = value === 1;
	}
	for (const column of json) {
		const value = row[column];
		if (typeof value === 'string') row[column] = JSON.parse(value);
	}
}
