import './tables.ts';

export { addArea, editArea, type NewArea } from './commands.ts';
export {
	addContactPoint,
	contactPointById,
	contactPointsFor,
	editContactPoint,
	removeContactPoint,
	type ContactPoint
} from './contact-points.ts';
export { areaForStaff, contactPointForStaff, type AreaForStaff } from './for-staff.ts';
export { areaMap, areaOutlines, mappedLevels, type MapChoice } from './maps.ts';
export { openAreaFeaturesSchema, openAreasSchema } from './open-schema.ts';
export { openAreaFeatures, openAreas, type OpenArea } from './open-data.ts';
export { translatableAreas, translatableContactPoints } from './translatable.ts';
export { importAreas, type AreaImport, type AreaImportReport } from './import-areas.ts';
export { whereTheCityLies } from './landings.ts';
export {
	areaIdsConcerning,
	areaIdsHeld,
	areaIdsWithin,
	concerns,
	place,
	placedIn,
	type Placed,
	type PlacedRow
} from './placed.ts';
export { canAddAreas, canEditArea } from './policy.ts';
export {
	ancestorIds,
	areaAsked,
	areaByCode,
	areaById,
	areaNames,
	areaPaths,
	coveringIds,
	everyLocalisedArea,
	findAreasToMatch,
	localisedAreas,
	type Area,
	type LocalisedArea
} from './queries.ts';
export { areaForResident, areaTree, type AreaInTree, type AreaNode } from './tree.ts';
