import type { KyselyPlugin, OperationNode, RootOperationNode } from 'kysely';
import type { TestContext } from './databases.ts';

/** The same context, and the first table of every query asked through it since the last `reset`. */
export function countQueries(ctx: TestContext): {
	ctx: TestContext;
	tables: () => string[];
	reset: () => void;
} {
	const tables: string[] = [];
	const counter: KyselyPlugin = {
		transformQuery({ node }) {
			tables.push(firstTable(node) ?? node.kind);
			return node;
		},
		transformResult: async ({ result }) => result
	};
	return {
		ctx: { ...ctx, db: ctx.db.withPlugin(counter) },
		tables: () => [...tables],
		reset: () => void tables.splice(0)
	};
}

/**
 * How often some work asks the database, whatever it takes or gives back.
 * @param table only the queries whose first table this is.
 */
export async function timesAsked(
	ctx: TestContext,
	work: (counted: TestContext) => Promise<unknown>,
	table?: string
): Promise<number> {
	const counting = countQueries(ctx);
	await work(counting.ctx);
	return counting.tables().filter((each) => !table || each === table).length;
}

/** How many rows the database gives to some work. */
export async function rowsRead(
	ctx: TestContext,
	work: (counted: TestContext) => Promise<unknown>
): Promise<number> {
	let rows = 0;
	const counter: KyselyPlugin = {
		transformQuery: ({ node }) => node,
		transformResult: async ({ result }) => {
			rows += result.rows.length;
			return result;
		}
	};
	await work({ ...ctx, db: ctx.db.withPlugin(counter) });
	return rows;
}

function firstTable(node: RootOperationNode | OperationNode): string | undefined {
	if (node.kind === 'IdentifierNode') return (node as OperationNode & { name: string }).name;
	const parts = node as unknown as Record<string, unknown>;
	for (const part of ['into', 'table', 'from', 'froms', 'identifier', 'node'].map(
		(name) => parts[name]
	)) {
		const [first] = Array.isArray(part) ? part : [part];
		if (first && typeof first === 'object' && 'kind' in first) {
			const found = firstTable(first as OperationNode);
			if (found) return found;
		}
	}
	return undefined;
}
