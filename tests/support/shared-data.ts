import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../shared/data/', import.meta.url);

/** The real files lie beside the repository; a clone on its own does not have them. */
export const hasSharedData = existsSync(folder);

/** For the title of what is skipped without them. */
export const needsSharedData = '(needs the files in ../shared/data)';

export function sharedDataPath(path: string): string {
	return fileURLToPath(new URL(path, folder));
}

export function readSharedData(path: string): Buffer {
	return readFileSync(sharedDataPath(path));
}
