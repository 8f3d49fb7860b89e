import { CompiledQuery } from 'kysely';
import type { TestContext } from './databases.ts';

/**
 * The tables that a statement reads from end to end, by the planner's own explanation. An index that is
 * walked in its order until a page is full is none.
 */
export async function fullScans(ctx: TestContext, statement: CompiledQuery): Promise<string[]> {
	const isPaged = / limit /.test(statement.sql);
	const explained = ctx.config.DATABASE_URL.startsWith('file:')
		? await scansOfSqlite(ctx, statement, isPaged)
		: await scansOfPostgres(ctx, statement);
	return [...new Set(explained)];
}

async function scansOfSqlite(
	{ db }: TestContext,
	{ sql, parameters }: CompiledQuery,
	isPaged: boolean
) {
	const question = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
	const { rows } = await db.withoutPlugins().executeQuery<{ detail: string }>(question);
	return rows.flatMap(({ detail }) => {
		const [, table, index] = /^SCAN (\w+)( USING (?:COVERING )?INDEX)?/.exec(detail) ?? [];
		return table && !(index && isPaged) ? [table] : [];
	});
}

interface Plan {
	'Node Type': string;
	'Relation Name'?: string;
	'Index Cond'?: string;
	'Recheck Cond'?: string;
	Plans?: Plan[];
}

/** Reading from end to end is forbidden to the planner first: what is left has no other way. */
async function scansOfPostgres({ db }: TestContext, { sql, parameters }: CompiledQuery) {
	const question = CompiledQuery.raw(`explain (format json) ${sql}`, [...parameters]);
	return db
		.withoutPlugins()
		.connection()
		.execute(async (one) => {
			await one.executeQuery(CompiledQuery.raw('set enable_seqscan = off'));
			const { rows } = await one.executeQuery<{ 'QUERY PLAN': { Plan: Plan }[] }>(question);
			return rows.flatMap((row) =>
				row['QUERY PLAN'].flatMap(({ Plan: plan }) => scansIn(plan, false))
			);
		});
}

function scansIn(plan: Plan, isPaged: boolean): string[] {
	const table = plan['Relation Name'];
	const isLimited = isPaged || plan['Node Type'] === 'Limit';
	const isFound = Boolean(plan['Index Cond'] ?? plan['Recheck Cond']);
	const isWalked = isLimited && plan['Node Type'].startsWith('Index');
	const own = table && plan['Node Type'].includes('Scan') && !isFound && !isWalked ? [table] : [];
	return [...own, ...(plan.Plans ?? []).flatMap((part) => scansIn(part, isLimited))];
}
