import {
	canTranslate,
	type OwnerTexts,
	type Translatable
} from '#lib/server/translations/index.ts';
import { indicatorRow } from './queries.ts';
import { findIndicators, selectIndicatorTexts } from './repository.ts';
import type { IndicatorTable } from './tables.ts';

/** The indicators. */
export const translatableIndicators: Translatable<'indicator'> = {
	type: 'indicator',
	all: async (ctx) => (await findIndicators(ctx.db)).map(textsOfIndicator),
	countable: async (ctx) =>
		canTranslate(ctx.actor, { areaPaths: [] })
			? [{ rows: selectIndicatorTexts(), keys: ['name', 'unit', 'description'] }]
			: [],
	one: async (ctx, id) => textsOfIndicator(await indicatorRow(ctx, id))
};

function textsOfIndicator({ id, name, unit, description }: IndicatorTable): OwnerTexts {
	const texts = [
		{ key: 'name', source: name, label: 'indicators-staff:texts.name' },
		{ key: 'unit', source: unit, label: 'indicators-staff:texts.unit' },
		{ key: 'description', source: description, label: 'indicators-staff:texts.description' }
	];
	return {
		id,
		title: name,
		areaPaths: [],
		path: null,
		texts: texts.filter(({ key, source }) => source !== '' && !(key === 'unit' && source === '%'))
	};
}
