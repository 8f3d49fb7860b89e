import { globSync, readFileSync } from 'node:fs';
import { matrixRoutes } from '../matrix/routes.ts';

const PUBLIC = matrixRoutes()
	.filter(({ id }) => id.startsWith('/(public)') || id.startsWith('/api/'))
	.map((route) => ({ ...route, pattern: patternOf(route.id) }))
	.toSorted((a, b) => a.id.split('[').length - b.id.split('[').length);

/** The public routes that can be looked at. */
export function publicRoutes(): string[] {
	return PUBLIC.filter(({ requests }) => requests.includes('GET')).map(({ id }) => id);
}

/** What can be sent to public routes, `/(public)/sign-in POST`. */
export function publicForms(): string[] {
	return PUBLIC.flatMap(({ id, requests }) =>
		requests.filter((request) => request.startsWith('POST')).map((request) => `${id} ${request}`)
	);
}

/** The public route of an address, the most literal one; undefined for what is none. */
export function routeOf(address: string): string | undefined {
	const path = address.replace(/[?#].*/, '').replace(/^\/(de-simple|de|en|tr|ar|uk)(?=\/|$)/, '');
	return PUBLIC.find(({ pattern }) => pattern.test(path))?.id;
}

/** Each query parameter but the page that a public page reads itself or has read for it, `/(public)/events area`. */
export function parametersRead(): string[] {
	const files = globSync('src/routes/(public)/**/+page.server.ts');
	const read = files.flatMap((file) => {
		const route = file.replace(/^src\/routes|\/\+page\.server\.ts$/g, '');
		const source = readFileSync(file, 'utf8');
		const readers = [...source.matchAll(/from '#(lib\/shared\/.*?filter\.ts)'/g)].map(
			([, reader]) => readFileSync(`src/${reader}`, 'utf8')
		);
		const names = [source, ...readers].flatMap((text) => [
			...text.matchAll(/(?:searchParams|query)\.(?:get|has)\('(\w+)'\)/g)
		]);
		// The start page reads filters with nothing in them; only long lists are turned.
		const filters = names.filter(([, name]) => route !== '/(public)' && name !== 'page');
		return filters.map(([, name]) => `${route} ${name}`);
	});
	return [...new Set(read)];
}

function patternOf(id: string): RegExp {
	const path = id.replace(/^\/\(public\)/, '').replaceAll('.', '\\.');
	return new RegExp(`^${path.replaceAll(/\[\w+\]/g, '[^/]+') || '/?'}$`);
}
