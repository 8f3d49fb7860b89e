import { SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { pageOf } from '#lib/shared/lists/page.ts';
import type { Direction, ShownValue } from '#lib/shared/indicators/indicator.ts';
import { findAreasToMatch } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { everyTopic } from '#lib/server/topics/index.ts';
import { indicatorsFor, valuesOfIndicator, type LocalisedIndicator } from './queries.ts';

/** An indicator as other programs get it, with its texts in the source language. */
export interface OpenIndicator {
	code: string;
	name: string;
	unit: string;
	description: string;
	direction: Direction;
	topicCode: string | null;
	source: string;
	/** Ordered by area and year; null where a value counts too few people to be shown. */
	values: { areaCode: string; year: number; value: ShownValue }[];
}

/** Each has a value for every area and year. */
const PER_PAGE = 10;

/** A page of the indicators with all their values, ordered by code. */
export async function openIndicatorPage(ctx: Context, asked: number) {
	const all = await indicatorsFor(ctx, SOURCE_LOCALE);
	const { shown, ...at } = pageOf(all, asked, PER_PAGE);
	const indicators: OpenIndicator[] = [];
	for await (const indicator of eachOf(ctx, shown)) indicators.push(indicator);
	return { indicators, ...at };
}

/** All indicators with all values, one after the other, ordered by code. */
export async function* openIndicators(ctx: Context): AsyncGenerator<OpenIndicator> {
	yield* eachOf(ctx, await indicatorsFor(ctx, SOURCE_LOCALE));
}

async function* eachOf(
	ctx: Context,
	indicators: readonly LocalisedIndicator[]
): AsyncGenerator<OpenIndicator> {
	const areas = new Map((await findAreasToMatch(ctx)).map(({ id, code }) => [id, code]));
	const topics = new Map((await everyTopic(ctx)).map(({ id, code }) => [id, code]));
	for (const indicator of indicators) {
		const { code, name, unit, description, direction, topicId, source } = indicator;
		const values = (await valuesOfIndicator(ctx, indicator))
			.map(({ areaId, year, value }) => ({ areaCode: areas.get(areaId) ?? '', year, value }))
			.sort((a, b) =>
				a.areaCode < b.areaCode ? -1 : a.areaCode > b.areaCode ? 1 : a.year - b.year
			);
		yield {
			code,
			name: name.text,
			unit: unit.text,
			description: description.text,
			direction,
			topicCode: topics.get(topicId ?? '') ?? null,
			source,
			values
		};
	}
}
