import './tables.ts';

export { addArea, editArea, type NewArea } from './commands.ts';
export { importAreas, type AreaImport, type AreaImportReport } from './import-areas.ts';
export { canAddAreas, canEditArea } from './policy.ts';
export {
	ancestorIds,
	areaByCode,
	areaById,
	areaIdsWithin,
	areaNames,
	areaPaths,
	areaTree,
	coveringIds,
	everyLocalisedArea,
	findAreasToMatch,
	localisedAreas,
	type Area,
	type AreaNode,
	type LocalisedArea
} from './queries.ts';
