import { namespaces } from './catalogues.ts';
import { filesBelow, read } from './sources.ts';

/** A key that the code names; with a gap (`${…}`) it names every key that fits. */
export interface UsedKey {
	file: string;
	key: string;
	pattern: RegExp;
	hasGap: boolean;
}

const KEY = new RegExp(
	`(?<=['"\`=])(${namespaces.join('|')}):((?:[\\w.-]|\\$\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\})+)`,
	'g'
);

/** Every catalogue key in the sources: in `t(…)`, in errors, in schemas, in notices, in labels. */
export function usedKeys(): UsedKey[] {
	return filesBelow('src')
		.filter((path) => /\.(ts|svelte)$/.test(path))
		.flatMap((file) =>
			[...withoutComments(read(file)).matchAll(KEY)].map((match) => usedKey(file, match))
		);
}

const withoutComments = (source: string) => source.replaceAll(/\/\*[^]*?\*\//g, '');

function usedKey(file: string, match: RegExpExecArray): UsedKey {
	const [, namespace = '', path = ''] = match;
	const isNotice = match.input.slice(0, match.index).endsWith('notice=');
	const inQuery = /notice:\s*['"`]$/.test(match.input.slice(0, match.index));
	const key = `${namespace}:${isNotice || inQuery ? 'notices.' : ''}${path}`;
	const parts = key.split(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/);
	const source = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
	return { file, key, pattern: new RegExp(`^${source}$`), hasGap: parts.length > 1 };
}
