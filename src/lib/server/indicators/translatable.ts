import type { Context } from '#lib/server/platform/context.ts';
import type { SourceText, Translatable } from '#lib/server/translations/index.ts';
import { indicatorRow } from './queries.ts';
import { findIndicators } from './repository.ts';
import type { IndicatorTable } from './tables.ts';

/** @throws DomainError `not-found` */
export async function indicatorTranslatable(ctx: Context, id: string): Promise<Translatable> {
	const row = await indicatorRow(ctx, id);
	return { title: row.name, areaPaths: [], texts: textsOf(row) };
}

/** Every indicator with its texts, for the translators' overview. */
export async function indicatorsToTranslate(ctx: Context) {
	const rows = await findIndicators(ctx.db);
	return rows.map((row) => ({ id: row.id, title: row.name, areaPaths: [], texts: textsOf(row) }));
}

function textsOf({ name, unit, description }: IndicatorTable): SourceText[] {
	const texts = [
		{ key: 'name', source: name, label: 'indicators-staff:texts.name' },
		{ key: 'unit', source: unit, label: 'indicators-staff:texts.unit' },
		{ key: 'description', source: description, label: 'indicators-staff:texts.description' }
	];
	return texts.filter(({ key, source }) => source !== '' && !(key === 'unit' && source === '%'));
}
