import type { Locale } from '#lib/i18n/registry.ts';
import { shownValue, type Direction, type ShownValue } from '#lib/shared/indicators/indicator.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { localiser } from '#lib/server/translations/index.ts';
import {
	findIndicators,
	findNewestValues,
	findSeries,
	findValuesOfArea,
	findValuesOfIndicator,
	findYears
} from './repository.ts';
import type { IndicatorTable } from './tables.ts';

/** An indicator with its texts in the language of the page. */
export interface LocalisedIndicator {
	id: string;
	code: string;
	name: LocalText;
	/** `text` is empty where the values have none. */
	unit: LocalText;
	description: LocalText;
	direction: Direction;
	topicId: string | null;
	source: string;
	isCountOfPeople: boolean;
	/** The years of which there are values, ascending. */
	years: number[];
}

/** The same where nobody asks for its years. */
export type NamedIndicator = Omit<LocalisedIndicator, 'years'>;

/** One value as it may be shown; null where it counts too few people. */
export interface IndicatorValue {
	areaId: string;
	year: number;
	value: ShownValue;
}

/** Every indicator, by topic-independent code. @param locale the context's language unless told. */
export async function indicatorsFor(
	ctx: Context,
	locale: Locale = ctx.locale
): Promise<LocalisedIndicator[]> {
	const indicators = await named(ctx, await findIndicators(ctx.db), locale);
	const years = Map.groupBy(await findYears(ctx.db), ({ indicatorId }) => indicatorId);
	return indicators.map((indicator) => ({
		...indicator,
		years: (years.get(indicator.id) ?? []).map(({ year }) => year)
	}));
}

async function named(
	ctx: Context,
	rows: readonly IndicatorTable[],
	locale: Locale = ctx.locale
): Promise<NamedIndicator[]> {
	const ids = rows.map(({ id }) => id);
	const say = await localiser(ctx, 'indicator', ids, locale);
	return rows.map((row) => ({
		id: row.id,
		code: row.code,
		name: say(row.id, 'name', row.name),
		unit: say(row.id, 'unit', row.unit),
		description: say(row.id, 'description', row.description),
		direction: row.direction,
		topicId: row.topicId,
		source: row.source,
		isCountOfPeople: row.isCountOfPeople
	}));
}

/** @throws DomainError `not-found` */
export async function indicatorByCode(ctx: Context, code: string): Promise<LocalisedIndicator> {
	const indicator = (await indicatorsFor(ctx)).find((candidate) => candidate.code === code);
	if (!indicator) throw new DomainError('not-found');
	return indicator;
}

/** All values of one indicator. */
export async function valuesOfIndicator(
	ctx: Context,
	{ id, isCountOfPeople }: Pick<LocalisedIndicator, 'id' | 'isCountOfPeople'>
): Promise<IndicatorValue[]> {
	const values = await findValuesOfIndicator(ctx.db, id);
	return values.map(({ areaId, year, value }) => ({
		areaId,
		year,
		value: shownValue(value, isCountOfPeople)
	}));
}

/** The indicators of which an area has values, each with them by year, ascending. */
export async function indicatorsOfArea(
	ctx: Context,
	areaId: string
): Promise<{ indicator: LocalisedIndicator; values: IndicatorValue[] }[]> {
	const byIndicator = Map.groupBy(
		await findValuesOfArea(ctx.db, areaId),
		({ indicatorId }) => indicatorId
	);
	return (await indicatorsFor(ctx)).flatMap((indicator) => {
		const values = byIndicator.get(indicator.id);
		if (!values) return [];
		return {
			indicator,
			values: values.map(({ year, value }) => ({
				areaId,
				year,
				value: shownValue(value, indicator.isCountOfPeople)
			}))
		};
	});
}

/**
 * The newest value of every area for the indicators that are tagged with a topic and say what need
 * is: what the planner's signals are made of.
 * @param topicId only those of one topic, if given.
 */
export async function newestValues(
	ctx: Context,
	topicId?: string
): Promise<{ indicator: NamedIndicator; values: IndicatorValue[] }[]> {
	const telling = (await findIndicators(ctx.db)).filter(
		(row) =>
			row.topicId !== null &&
			row.direction !== 'neutral' &&
			(topicId === undefined || row.topicId === topicId)
	);
	const ids = telling.map(({ id }) => id);
	const byIndicator = Map.groupBy(
		await findNewestValues(ctx.db, ids),
		({ indicatorId }) => indicatorId
	);
	return (await named(ctx, telling)).map((indicator) => ({
		indicator,
		values: (byIndicator.get(indicator.id) ?? []).map(({ areaId, year, value }) => ({
			areaId,
			year,
			value: shownValue(value, indicator.isCountOfPeople)
		}))
	}));
}

/** The values of some areas by some indicators over the years, ascending, by one query. */
export async function seriesOf(
	ctx: Context,
	asked: { indicatorIds: readonly string[]; areaIds: readonly string[] }
): Promise<(IndicatorValue & { indicatorId: string })[]> {
	return (await findSeries(ctx.db, asked)).map(({ isCountOfPeople, value, ...row }) => ({
		...row,
		value: shownValue(value, isCountOfPeople)
	}));
}

/** The row of one indicator with its source texts. @throws DomainError `not-found` */
export async function indicatorRow(ctx: Context, id: string): Promise<IndicatorTable> {
	const row = (await findIndicators(ctx.db)).find((indicator) => indicator.id === id);
	if (!row) throw new DomainError('not-found');
	return row;
}
