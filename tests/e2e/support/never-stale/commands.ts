import { posix } from 'node:path';
import ts from 'typescript';
import { allJobs } from '#lib/server/app.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { filesBelow, read } from '../../../unit/house/support/sources.ts';

const SERVER = 'src/lib/server';

/** The words of the query builder that change rows. */
const WRITES = ['insertInto', 'replaceInto', 'updateTable', 'deleteFrom', 'mergeInto'];

/** What a file declares at its top, `file name`, with what its code names from there. */
interface Declared {
	/** Jobs and retention rules stand in lists: they are done by others. */
	isList: boolean;
	isWriting: boolean;
	uses: string[];
}

/**
 * Every command there is, `boards.submitIdea`: whatever a domain's `index.ts` exports that writes, itself or
 * through anything that it names, as far down as the query builder. It is read from the sources, so that
 * nobody has to say of a new function that it is one; rather one too many than one too few. What is done by
 * itself, retention included, is known by its kind, `jobs.surveys.release`.
 */
export function everyCommand(ctx: Context): string[] {
	const declared = new Map(filesBelow(SERVER).flatMap(declarationsOf));
	const isWriting = (name: string, seen = new Set<string>()): boolean => {
		const own = declared.get(name);
		if (!own || seen.has(name)) return false;
		seen.add(name);
		return own.isWriting || own.uses.some((used) => isWriting(used, seen));
	};
	const commands = filesBelow(SERVER)
		.filter((file) => /^src\/lib\/server\/(?!platform)\w+\/index\.ts$/.test(file))
		.flatMap((face) =>
			exportsOf(face)
				.filter(({ target }) => !declared.get(target)?.isList && isWriting(target))
				.map(({ name }) => `${face.split('/').at(-2)}.${name}`)
		);
	return [...commands, ...Object.keys(allJobs(ctx)).map((kind) => `jobs.${kind}`)];
}

function sourceOf(file: string): ts.SourceFile {
	return ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
}

function fileOf(from: string, { text }: ts.StringLiteral): string {
	return text.startsWith('#lib/')
		? `src/lib/${text.slice('#lib/'.length)}`
		: posix.join(posix.dirname(from), text);
}

/** What a file hands on from others: under which name, and what that is there. */
function exportsOf(file: string): { name: string; target: string }[] {
	return sourceOf(file).statements.flatMap((statement) => {
		if (!ts.isExportDeclaration(statement) || !statement.exportClause) return [];
		const { exportClause, moduleSpecifier } = statement;
		if (!ts.isNamedExports(exportClause) || !moduleSpecifier) return [];
		const from = fileOf(file, moduleSpecifier as ts.StringLiteral);
		return exportClause.elements
			.filter(({ isTypeOnly }) => !isTypeOnly && !statement.isTypeOnly)
			.map(({ name, propertyName }) => ({
				name: name.text,
				target: `${from} ${(propertyName ?? name).text}`
			}));
	});
}

function declarationsOf(file: string): [string, Declared][] {
	const { statements } = sourceOf(file);
	const own = statements.flatMap((statement) =>
		namesOf(statement).map((name) => ({ name, statement }))
	);
	const known = new Map(own.map(({ name }) => [name, `${file} ${name}`]));
	for (const [name, target] of statements.flatMap((each) => importsOf(file, each)))
		known.set(name, target);
	const handedOn = exportsOf(file).map(({ name, target }): [string, Declared] => [
		`${file} ${name}`,
		{ isList: false, isWriting: false, uses: [target] }
	]);
	return [
		...own.map(({ name, statement }): [string, Declared] => [
			`${file} ${name}`,
			codeOf(statement, known)
		]),
		...handedOn
	];
}

function namesOf(statement: ts.Statement): string[] {
	if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
		return statement.name ? [statement.name.text] : [];
	if (!ts.isVariableStatement(statement)) return [];
	return statement.declarationList.declarations.map(({ name }) => name.getText());
}

function importsOf(file: string, statement: ts.Statement): [string, string][] {
	if (!ts.isImportDeclaration(statement)) return [];
	const bindings = statement.importClause?.namedBindings;
	if (!bindings || !ts.isNamedImports(bindings)) return [];
	const from = fileOf(file, statement.moduleSpecifier as ts.StringLiteral);
	return bindings.elements.map(({ name, propertyName }) => [
		name.text,
		`${from} ${(propertyName ?? name).text}`
	]);
}

function isList(statement: ts.Statement): boolean {
	if (!ts.isVariableStatement(statement)) return false;
	const [first] = statement.declarationList.declarations;
	const value = first?.initializer;
	return !!value && (ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value));
}

function codeOf(statement: ts.Statement, known: ReadonlyMap<string, string>): Declared {
	const found: Declared = { isList: isList(statement), isWriting: false, uses: [] };
	const visit = (node: ts.Node): void => {
		if (ts.isTypeNode(node)) return;
		if (ts.isPropertyAccessExpression(node)) {
			if (WRITES.includes(node.name.text)) found.isWriting = true;
			return visit(node.expression);
		}
		if (ts.isPropertyAssignment(node)) return visit(node.initializer);
		const target = ts.isIdentifier(node) ? known.get(node.text) : undefined;
		if (target) found.uses.push(target);
		ts.forEachChild(node, visit);
	};
	visit(statement);
	return found;
}
