import { toAddress } from '#lib/shared/addresses/address-part.ts';
import type { Move } from '#lib/shared/areas/check-landings.ts';
import type { MatchWay } from '#lib/shared/areas/match-area.ts';
import type { ImportedArea } from '#lib/shared/areas/read-geojson.ts';
import { refuse } from '#lib/shared/imports/refusal.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { findParents } from './find-parents.ts';
import { settleLandings, type AreasToLand } from './landings.ts';
import { canAddAreas } from './policy.ts';
import { findAllAreas, insertArea, updateArea, type AreaRow } from './repository.ts';

export interface AreaImport extends AreasToLand {
	/** `YYYY-MM-DD` for areas that are new. */
	validFrom?: string | null | undefined;
}

export interface AreaImportReport {
	added: number;
	updated: number;
	/** Those of the updated whose outlines move. */
	moved: Move[];
	/** Names of areas of this level that the file does not hold; they stay as they are. */
	absent: string[];
	/** A guessed parent that is no area here. */
	unknownParent: string | null;
	/** How many areas a field of the file puts below another, by how that one is named. */
	parentWays: Partial<Record<MatchWay, number>>;
}

/**
 * Writes the areas of one level, all or none. An area whose code is known at that level is updated.
 *
 * @throws {ImportRefusal} for an unknown parent and for an outline that lands or moves far, unless
 * that is said to be right; DomainError `forbidden`
 */
export async function importAreas(ctx: Context, input: AreaImport): Promise<AreaImportReport> {
	if (!canAddAreas(ctx.actor)) throw new DomainError('forbidden');
	return inTransaction(ctx, async (tx) => {
		const known = await findAllAreas(tx.db);
		const { parentOf, unknownParent, ways } = findParents(input, known);
		const mine = new Map(
			known.filter(({ level }) => level === input.level).map((row) => [row.officialCode, row])
		);
		const moved = await settleLandings(tx.db, input, known);
		const taken = new Set(known.map(({ code }) => code));
		for (const area of input.areas) {
			const row = mine.get(area.code);
			const parent = parentOf(area);
			if (row) await update(tx, row, area, parent, known);
			else await add(tx, input, area, parent, taken);
		}
		const report = {
			added: input.areas.filter(({ code }) => !mine.has(code)).length,
			updated: input.areas.filter(({ code }) => mine.has(code)).length,
			moved,
			absent: absentNames(mine, input.areas),
			unknownParent,
			parentWays: ways
		};
		await record(tx, {
			action: 'areas.imported',
			objectType: 'areas',
			objectId: input.level,
			details: { ...report, moved: moved.length, absent: report.absent.length }
		});
		return report;
	});
}

async function add(
	tx: Context,
	{ level, validFrom }: AreaImport,
	area: ImportedArea,
	parent: AreaRow | null,
	taken: Set<string>
): Promise<void> {
	const id = newId();
	const address = toAddress(area.code) || level;
	const code = [address, `${level}-${address}`].find((free) => !taken.has(free));
	if (!code) return refuse(`${area.label} has the code of another area`);
	taken.add(code);
	await insertArea(tx.db, {
		id,
		code,
		officialCode: area.code,
		level,
		name: area.name,
		parentId: parent?.id ?? null,
		path: `${parent?.path ?? '/'}${id}/`,
		population: area.population,
		outlineJson: area.outline,
		shapeJson: area.shape,
		validFrom: validFrom ?? null,
		validUntil: null,
		createdAt: now(tx),
		updatedAt: now(tx)
	});
}

async function update(
	tx: Context,
	row: AreaRow,
	area: ImportedArea,
	parent: AreaRow | null,
	known: AreaRow[]
): Promise<void> {
	await updateArea(tx.db, row.id, {
		name: area.name,
		population: area.population ?? row.population,
		outlineJson: area.outline,
		shapeJson: area.shape,
		updatedAt: now(tx)
	});
	if (parent && parent.id !== row.parentId) await move(tx, row, parent, known);
}

/** What lies below an area moves with it. */
async function move(tx: Context, row: AreaRow, parent: AreaRow, known: AreaRow[]): Promise<void> {
	if (parent.path.startsWith(row.path)) {
		refuse(`${row.name} cannot stand below ${parent.name}, which stands below it`);
	}
	await updateArea(tx.db, row.id, { parentId: parent.id });
	for (const below of known.filter(({ path }) => path.startsWith(row.path))) {
		const path = `${parent.path}${row.id}/${below.path.slice(row.path.length)}`;
		await updateArea(tx.db, below.id, { path });
	}
}

function absentNames(mine: Map<string, AreaRow>, areas: ImportedArea[]): string[] {
	const present = new Set(areas.map(({ code }) => code));
	return [...mine].filter(([code]) => !present.has(code)).map(([, { name }]) => name);
}
