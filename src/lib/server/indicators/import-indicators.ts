import type { Direction } from '#lib/shared/indicators/indicator.ts';
import type { IndicatorFile } from '#lib/shared/indicators/read-values.ts';
import { listNames, refuse } from '#lib/shared/imports/refusal.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { everyTopic } from '#lib/server/topics/index.ts';
import { canImportIndicators } from './policy.ts';
import { findIndicators, findValuesOf, insertIndicator, updateIndicator } from './repository.ts';
import { keyOf, saveValues, type ValueCounts, type ValuesBefore } from './save-values.ts';
import type { IndicatorTable } from './tables.ts';

export interface IndicatorImport {
	file: Pick<IndicatorFile, 'indicators' | 'values'>;
	/** Whose figures these are; the file's name where nothing better is known. */
	source: string;
	/** Code of a topic. */
	topic?: string | undefined;
	direction?: Direction | undefined;
	description?: string | undefined;
	/** For indicators that are known already: their name and unit stay unless told. */
	name?: string | undefined;
	unit?: string | undefined;
	isCountOfPeople?: boolean | undefined;
	/** Lets values of another source be overwritten. */
	replace?: boolean | undefined;
}

export interface IndicatorImportReport extends ValueCounts {
	indicators: { code: string; name: string; isNew: boolean; isCountOfPeople: boolean }[];
}

/**
 * Writes indicators and their values, all or none. What is known already is updated.
 *
 * @throws {ImportRefusal} for an unknown topic and for values of another source that would change;
 * DomainError `forbidden`
 */
export async function importIndicators(
	ctx: Context,
	input: IndicatorImport
): Promise<IndicatorImportReport> {
	if (!canImportIndicators(ctx.actor)) throw new DomainError('forbidden');
	return inTransaction(ctx, async (tx) => {
		const topicId = await findTopicId(tx, input.topic);
		const known = new Map((await findIndicators(tx.db)).map((row) => [row.code, row]));
		const before = await valuesBefore(tx, input, known);
		const ids = new Map<string, string>();
		for (const indicator of input.file.indicators) {
			const row = known.get(indicator.code);
			ids.set(indicator.code, await save(tx, input, indicator, row, topicId));
		}
		const counts = await saveValues(tx, input.file.values, ids, before);
		const indicators = input.file.indicators.map(({ code, name, isCountOfPeople }) => ({
			code,
			name,
			isNew: !known.has(code),
			isCountOfPeople: input.isCountOfPeople ?? isCountOfPeople
		}));
		await record(tx, {
			action: 'indicators.imported',
			objectType: 'indicators',
			objectId: input.source,
			details: { codes: [...ids.keys()], ...counts }
		});
		return { indicators, ...counts };
	});
}

async function findTopicId(tx: Context, code: string | undefined): Promise<string | undefined> {
	if (code === undefined) return undefined;
	const topics = await everyTopic(tx);
	const topic = topics.find((candidate) => candidate.code === code);
	const codes = topics.map((candidate) => candidate.code);
	return (
		topic?.id ??
		refuse(
			`there is no topic with the code ${code}; there are ${codes.length > 0 ? listNames(codes) : 'none'}`
		)
	);
}

/** The values of these indicators as they stand, where the file may change them. */
async function valuesBefore(
	tx: Context,
	{ file, source, replace }: IndicatorImport,
	known: Map<string, IndicatorTable>
): Promise<ValuesBefore> {
	const rows = file.indicators.flatMap(({ code }) => known.get(code) ?? []);
	const values = await findValuesOf(
		tx.db,
		rows.map(({ id }) => id)
	);
	const before = new Map(values.map((value) => [keyOf(value), value.value]));
	for (const row of replace ? [] : rows.filter((each) => each.source !== source)) {
		const changed = file.values.filter(({ code, areaId, year, value }) => {
			const old =
				code === row.code ? before.get(keyOf({ indicatorId: row.id, areaId, year })) : null;
			return typeof old === 'number' && old !== value;
		});
		if (changed.length > 0) {
			refuse(
				`${changed.length} values of ${row.code} are here from "${row.source}" and differ; give the new indicator another code with --indicator or --prefix, or overwrite them with --replace`
			);
		}
	}
	return before;
}

async function save(
	tx: Context,
	input: IndicatorImport,
	indicator: IndicatorFile['indicators'][number],
	row: IndicatorTable | undefined,
	topicId: string | undefined
): Promise<string> {
	const { name, unit, description, direction, source, isCountOfPeople } = input;
	if (row) {
		const change = { name, unit, description, direction, topicId, isCountOfPeople };
		const said = Object.entries(change).filter(([, value]) => value !== undefined);
		await updateIndicator(tx.db, row.id, {
			...Object.fromEntries(said),
			source,
			updatedAt: now(tx)
		});
		return row.id;
	}
	const id = newId();
	await insertIndicator(tx.db, {
		id,
		code: indicator.code,
		name: indicator.name,
		unit: indicator.unit,
		description: description ?? '',
		direction: direction ?? 'neutral',
		topicId: topicId ?? null,
		source,
		isCountOfPeople: isCountOfPeople ?? indicator.isCountOfPeople,
		createdAt: now(tx),
		updatedAt: now(tx)
	});
	return id;
}
