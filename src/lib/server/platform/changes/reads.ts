import {
	CommonTableExpressionNameNode,
	TableNode,
	type KyselyPlugin,
	type OperationNode,
	type PluginTransformQueryArgs,
	type PluginTransformResultArgs,
	type QueryResult,
	type RootOperationNode,
	type UnknownRow
} from 'kysely';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';
import type { Thing } from './feed.ts';

/** The objects that rows of several tables belong to. */
export type Owner = 'board' | 'event' | 'measure' | 'survey';

/**
 * How the changes of each table are noted: under the object its rows belong to, under the table alone,
 * or not at all because nobody but staff sees them.
 */
export type Sharing = Record<keyof Tables, Owner | 'all' | 'never'>;

/** Notes what is read through a database, by looking at the queries. */
export class Reads {
	readonly things = new Set<Thing>();
	/** Whether a table was read whose changes nobody notes: what came of it can not be kept. */
	hasUnnoted = false;
	readonly #db: Db;
	readonly #sharing: Sharing;

	constructor(db: Db, sharing: Sharing) {
		this.#db = db;
		this.#sharing = sharing;
	}

	/** The database, every table that is read through it noted. */
	get db(): Db {
		return this.#noting();
	}

	/** The same, for whoever reads only the rows of one object from the tables of its kind. */
	within(owner: Owner, id: string): Db {
		return this.#noting({ owner, id });
	}

	/** Takes over what another one has read. */
	add({ things, hasUnnoted }: Pick<Reads, 'things' | 'hasUnnoted'>): void {
		for (const thing of things) this.things.add(thing);
		this.hasUnnoted ||= hasUnnoted;
	}

	#noting(within?: { owner: Owner; id: string }): Db {
		return this.#db.withPlugin(
			new TablesPlugin((table) => {
				const sharing = this.#sharing[camel(table)];
				if (sharing === undefined || sharing === 'never') this.hasUnnoted = true;
				else this.things.add(sharing === within?.owner ? `${table}:${within.id}` : table);
			})
		);
	}
}

/** A table's name in code; in the database and in the notes it is `snake_case`. */
function camel(table: string): keyof Tables {
	return table.replace(/_[a-z]/g, ([, letter]) => letter?.toUpperCase() ?? '') as keyof Tables;
}

/** Tells of every table that a query names. */
class TablesPlugin implements KyselyPlugin {
	readonly #tell: (table: string) => void;

	constructor(tell: (table: string) => void) {
		this.#tell = tell;
	}

	transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
		for (const table of tablesOf(node)) this.#tell(table);
		return node;
	}

	async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
		return result;
	}
}

/** The tables below a node; what `with` names is none, and a column's reference may hold an alias. */
function tablesOf(node: object, named = new Set<string>(), found = new Set<string>()): Set<string> {
	const known = node as OperationNode;
	if (known.kind === 'ReferenceNode') return found;
	if (CommonTableExpressionNameNode.is(known)) named.add(nameOf(known.table));
	if (TableNode.is(known)) found.add(nameOf(known));
	for (const part of Object.values(node))
		if (typeof part === 'object' && part !== null) tablesOf(part, named, found);
	return found.difference(named);
}

const nameOf = (node: TableNode) => node.table.identifier.name;
