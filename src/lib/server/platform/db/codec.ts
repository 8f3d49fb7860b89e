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
		for (const row of result.rows) decode(row);
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

function decode(row: UnknownRow): void {
	for (const column in row) {
		const value = row[column];
		if (isBooleanColumn(column) && typeof value === 'number') row[column] = value === 1;
		else if (isJsonColumn(column) && typeof value === 'string') row[column] = JSON.parse(value);
	}
}
