import { expressionBuilder, sql, type AliasableExpression } from 'kysely';
import type { Locale } from '#lib/i18n/registry.ts';
import type { OwnerType } from '#lib/shared/translations/owner-types.ts';
import { IS_OPEN, STORED_STATES } from '#lib/shared/translations/states.ts';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';

/** The texts of all objects of one type, as a query that can be counted where the rows are. */
export interface CountableTexts {
	type: OwnerType;
	/** One row for each object with its texts in columns; null where there is nothing to translate. */
	rows: AliasableExpression<{ ownerId: string }>;
	/** The columns that are texts; each is named as its key, or as the beginning of it with `.` behind: then `part` is the rest. */
	keys: readonly string[];
}

/** The stored states that leave nothing to do, as `IS_OPEN` has it. */
const READY = STORED_STATES.filter((state) => !IS_OPEN[state]);

/** How many texts there are (`locale` null) and how many of them are translated as they are now, by one query. */
export async function countTexts(
	db: Db,
	texts: readonly CountableTexts[]
): Promise<{ locale: Locale | null; count: number }[]> {
	const [first, ...others] = texts.flatMap((each) => [allOf(each), readyOf(each)]);
	if (!first) return [];
	const counts = others.reduce((all, next) => all.unionAll(next), first);
	return db
		.selectFrom(counts.as('counts'))
		.groupBy('locale')
		.select((eb) => ['locale', eb.fn.sum<number>('count').as('count')])
		.execute();
}

function allOf({ rows, keys }: CountableTexts) {
	const numbers = keys.map((key) => sql`count(${sql.ref(`texts.${columnOf(key)}`)})`);
	return expressionBuilder<Tables>()
		.selectFrom(rows.as('texts'))
		.select([
			sql<Locale | null>`cast(null as text)`.as('locale'),
			sql<number>`${sql.join(numbers, sql` + `)}`.as('count')
		]);
}

function readyOf({ type, rows, keys }: CountableTexts) {
	const source = keys.map(
		(key) => sql`when ${keyInSql(key)} then ${sql.ref(`texts.${columnOf(key)}`)}`
	);
	return expressionBuilder<Tables>()
		.selectFrom('translations')
		.innerJoin(rows.as('texts'), 'texts.ownerId', 'translations.ownerId')
		.where('ownerType', '=', type)
		.where('state', 'in', READY)
		.where('sourceText', '=', sql<string>`case translations.key ${sql.join(source, sql` `)} end`)
		.groupBy('translations.locale')
		.select((eb) => [
			sql<Locale | null>`${sql.ref('translations.locale')}`.as('locale'),
			eb.fn.countAll<number>().as('count')
		]);
}

const columnOf = (key: string) => key.replace(/\.$/, '');

const keyInSql = (key: string) =>
	key.endsWith('.') ? sql`${sql.lit(key)} || ${sql.ref('texts.part')}` : sql.lit(key);
