import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Every file below some folders of the repository, as paths from its root, sorted. */
export function filesBelow(...folders: string[]): string[] {
	return folders
		.flatMap((folder) =>
			readdirSync(resolve(ROOT, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => relative(ROOT, resolve(entry.parentPath, entry.name)))
		)
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
}

export function read(path: string): string {
	return readFileSync(resolve(ROOT, path), 'utf8');
}

/** The script of a TypeScript, JavaScript or Svelte file. */
export function scriptOf(path: string): string {
	const source = read(path);
	if (!path.endsWith('.svelte')) return source;
	const { instance, module } = parse(source, { modern: true });
	return [module, instance]
		.map((script) => (script ? source.slice(script.start, script.end) : ''))
		.join('\n')
		.replace(/<script[^>]*>|<\/script>/g, '');
}

/**
 * What a file imports, as TypeScript's own scanner finds it (dynamic imports and re-exports too).
 * @returns paths from the root for our own files, package names for the rest.
 */
export function importsOf(path: string): string[] {
	const { importedFiles } = ts.preProcessFile(scriptOf(path), true, true);
	return importedFiles.map(({ fileName }) => {
		if (fileName.startsWith('#lib/')) return `src/lib/${fileName.slice('#lib/'.length)}`;
		if (fileName.startsWith('.')) return posix.join(posix.dirname(path), fileName);
		return fileName;
	});
}
