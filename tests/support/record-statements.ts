import { CompiledQuery, type KyselyPlugin } from 'kysely';
import type { TestContext } from './databases.ts';

/** The same context, and every different statement asked through it since the last `take`. */
export function recordStatements(ctx: TestContext): {
	ctx: TestContext;
	take: () => CompiledQuery[];
} {
	const statements = new Map<string, CompiledQuery>();
	const recorder: KyselyPlugin = {
		transformQuery({ node, queryId }) {
			const compiled = ctx.db.withoutPlugins().getExecutor().compileQuery(node, queryId);
			statements.set(compiled.sql, compiled);
			return node;
		},
		transformResult: async ({ result }) => result
	};
	return {
		ctx: { ...ctx, db: ctx.db.withPlugin(recorder) },
		take: () => {
			const taken = [...statements.values()];
			statements.clear();
			return taken;
		}
	};
}
