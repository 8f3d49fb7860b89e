const inDatabase = new Map<string, string>();
const inCode = new Map<string, string>();

/** The name of a table or column in the database, `snake_case`, of one in code, `camelCase`. */
export function nameInDatabase(name: string): string {
	return kept(inDatabase, name, () =>
		name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
	);
}

/** The other way round. */
export function nameInCode(name: string): string {
	return kept(inCode, name, () =>
		name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
	);
}

/** The same few hundred names come with every query. */
function kept(known: Map<string, string>, name: string, make: () => string): string {
	const found = known.get(name) ?? make();
	known.set(name, found);
	return found;
}
