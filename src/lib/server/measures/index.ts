import './tables.ts';

export { changeStatus } from './commands/change-status.ts';
export { cite, removeEvidence } from './commands/evidence.ts';
export { followMeasure } from './commands/follow-measure.ts';
export { addPaper, removePaper } from './commands/papers.ts';
export { createMeasure, editMeasure } from './commands/write-measure.ts';
export { canCreate as canCreateMeasure } from './policy.ts';
export type { MeasureSummary } from './queries/describe.ts';
export {
	coverage,
	liveMeasures,
	measuresProposed,
	measuresToCiteOn,
	measureToCiteOn,
	placesAddressed,
	type ChosenMeasure,
	type Coverage,
	type MeasuresThere
} from './queries/coverage.ts';
export {
	latestMeasures,
	measurePageForStaff,
	measuresCiting,
	measuresForPublic,
	measuresForStaff
} from './queries/lists.ts';
export {
	measureForPublic,
	measureForStaff,
	measureToEdit,
	type PublicMeasure,
	type ShownEvidence,
	type ShownUpdate,
	type StaffMeasure
} from './queries/one.ts';
export { OPEN_MEASURE_COLUMNS, openMeasuresSchema } from './queries/open-schema.ts';
export { everyOpenMeasure, openMeasures, type OpenMeasure } from './queries/open-data.ts';
export { translatableMeasures } from './queries/translatable.ts';
export { hashOfShown } from './shown-hash.ts';
