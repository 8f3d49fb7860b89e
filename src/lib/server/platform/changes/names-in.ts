import {
	AggregateFunctionNode,
	CommonTableExpressionNameNode,
	IdentifierNode,
	RawNode,
	SelectAllNode,
	TableNode,
	type OperationNode
} from 'kysely';

/** What a query names. */
interface Names {
	/** Without what `with` names. */
	tables: Set<string>;
	/** Whether it may read a column, in any of its tables. */
	reads: (column: string) => boolean;
}

/** The names in a query; a column's reference may hold an alias and names no table. */
export function namesIn(query: object): Names {
	const [tables, named, words] = [new Set<string>(), new Set<string>(), new Set<string>()];
	let hasAll = false;
	const look = (node: object, isReference: boolean, isCounted: boolean): void => {
		const known = node as OperationNode;
		if (IdentifierNode.is(known)) words.add(known.name);
		if (RawNode.is(known))
			for (const word of known.sqlFragments.join(' ').match(/\w+/g) ?? []) words.add(word);
		if (SelectAllNode.is(known)) hasAll ||= !isCounted;
		if (CommonTableExpressionNameNode.is(known)) named.add(nameOf(known.table));
		if (TableNode.is(known)) {
			if (!isReference) tables.add(nameOf(known));
			return;
		}
		const isBelowReference = isReference || known.kind === 'ReferenceNode';
		// `count(*)` reads no column.
		const isBelowCount = isCounted || AggregateFunctionNode.is(known);
		for (const part of Object.values(node))
			if (typeof part === 'object' && part !== null) look(part, isBelowReference, isBelowCount);
	};
	look(query, false, false);
	return { tables: tables.difference(named), reads: (column) => hasAll || words.has(column) };
}

const nameOf = (node: TableNode) => node.table.identifier.name;
