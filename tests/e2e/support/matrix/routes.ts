import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface MatrixRoute {
	/** Kit's route id. */
	id: string;
	/** `GET`, and `POST ?/name` for each action (`POST` for the only one). */
	requests: string[];
}

/** Every page and endpoint that the routes folder has, with what can be asked of it. */
export function matrixRoutes(): MatrixRoute[] {
	const requests = new Map<string, Set<string>>();
	for (const file of globSync('src/routes/**/+{page,server,page.server}.{svelte,ts}')) {
		const path = file.replaceAll('\\', '/');
		const id = path.replace(/^src\/routes|\/\+[a-z.]+$/g, '') || '/';
		const known = requests.get(id) ?? new Set();
		for (const request of requestsOf(path)) known.add(request);
		requests.set(id, known);
	}
	return [...requests].map(([id, known]) => ({ id, requests: [...known].sort() })).sort(byId);
}

const byId = (a: MatrixRoute, b: MatrixRoute) => (a.id < b.id ? -1 : 1);

function requestsOf(path: string): string[] {
	if (path.endsWith('.svelte')) return ['GET'];
	const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
	const exported = source.statements
		.filter(ts.isVariableStatement)
		.flatMap(({ declarationList }) => [...declarationList.declarations]);
	return exported.flatMap(({ name, initializer }) => {
		const text = ts.isIdentifier(name) ? name.text : '';
		if (text === 'load') return ['GET'];
		if (/^(GET|POST|PUT|PATCH|DELETE)$/.test(text)) return [text];
		if (text !== 'actions' || !initializer || !ts.isObjectLiteralExpression(initializer)) return [];
		return initializer.properties.map(({ name: action }) => {
			const key = action && ts.isIdentifier(action) ? action.text : 'default';
			return key === 'default' ? 'POST' : `POST ?/${key}`;
		});
	});
}
