import { importIndicators, indicatorByCode } from '#lib/server/indicators/index.ts';
import { today } from '#lib/server/platform/context.ts';
import { areas } from '../content/areas.ts';
import { indicators, type DemoIndicator } from '../content/indicators.ts';
import { idOf, on, translate, type Seeding } from './seeding.ts';

/** Writes the indicators for every area: above the Sozialräume, their mean by population. */
export async function seedIndicators(seeding: Seeding): Promise<void> {
	const ctx = on(seeding, -90, 'system');
	const thisYear = Number(today(seeding.ctx).slice(0, 4));
	for (const indicator of indicators) {
		const { code, name, unit, description, direction, topic, source } = indicator;
		const values = areas.flatMap((area) =>
			valuesOf(indicator, area.code).map((value, at, all) => ({
				code,
				areaId: idOf(seeding.areas, area.code),
				year: thisYear - all.length + at,
				value
			}))
		);
		await importIndicators(ctx, {
			file: {
				indicators: [{ code, name: name.de, unit: unit.de, isCountOfPeople: false }],
				values
			},
			source,
			topic,
			direction,
			description: description.de,
			isCountOfPeople: false
		});
		const { id } = await indicatorByCode(ctx, code);
		seeding.indicators.set(code, id);
		await translate(ctx, { type: 'indicator', id, key: 'name' }, name);
		await translate(ctx, { type: 'indicator', id, key: 'unit' }, unit);
		await translate(ctx, { type: 'indicator', id, key: 'description' }, description);
	}
}

function valuesOf({ values }: DemoIndicator, code: string): number[] {
	const within = areas.filter((area) => area.level === 'sozialraum' && area.code.startsWith(code));
	const people = within.reduce((sum, { population }) => sum + population, 0);
	const years = values[within[0]?.code ?? ''] ?? [];
	return years.map((_, year) => {
		const sum = within.reduce(
			(total, area) => total + (values[area.code]?.[year] ?? 0) * area.population,
			0
		);
		return Math.round((sum / people) * 10) / 10;
	});
}
