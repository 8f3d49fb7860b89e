import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, read } from './support/sources.ts';

const files = filesBelow('src/lib/server').filter(
	(path) => path.endsWith('.ts') && !path.startsWith('src/lib/server/platform/')
);
const exportsOf = (path: string) =>
	[...read(path).matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(
		(found) => found[1]
	);

describe('Like things are named alike', () => {
	it('a domain declares its jobs in jobs.ts, and nothing else stands there', () => {
		const declaring = files.filter((path) =>
			/^export const \w+Jobs\b|interface JobKinds/m.test(read(path))
		);
		expect(declaring.map(afterDomain)).toEqual(declaring.map(() => 'jobs.ts'));
		expect(files.filter((path) => path.endsWith('/jobs.ts'))).toEqual(declaring);
		expect(declaring.map(exportsOf)).toEqual(declaring.map((path) => [`${domainOf(path)}Jobs`]));
	});

	it('what is deleted when stands in retention.ts', () => {
		const about = /deletion|retention|deleteDue|deleteExpired/i;
		const elsewhere = files
			.filter((path) => path !== 'src/lib/server/app.ts')
			.filter((path) => !path.endsWith('/retention.ts') && !isRepository(path))
			.filter((path) => exportsOf(path).some((name) => about.test(name ?? '')));
		expect(elsewhere).toEqual([]);
	});

	it('SQL stands in repositories', () => {
		const sql = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/;
		expect(files.filter((path) => !isRepository(path) && sql.test(read(path)))).toEqual([]);
	});

	it('a domain that has its commands in a folder has its queries in one too', () => {
		const folders = new Set(
			files.flatMap((path) => /^(.*)\/(?:commands|queries)\//.exec(path)?.[1] ?? [])
		);
		expect(folders).toContain('src/lib/server/boards');
		for (const folder of folders)
			for (const kind of ['commands', 'queries'])
				expect(
					files.some((path) => path.startsWith(`${folder}/${kind}/`)),
					`${folder}/${kind}`
				).toBe(true);
	});

	it('no query writes to the audit trail', () => {
		const queries = files.filter((path) => path.includes('/queries/'));
		expect(
			queries.filter((path) => importsOf(path).includes('src/lib/server/platform/audit.ts'))
		).toEqual([]);
	});
});

function domainOf(path: string): string {
	return path.split('/')[3] ?? '';
}

function afterDomain(path: string): string {
	return path.split('/').slice(4).join('/');
}

function isRepository(path: string): boolean {
	return /(^|[/-])repository\.ts$/.test(path);
}
