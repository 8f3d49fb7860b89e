import './tables.ts';

export {
	importIndicators,
	type IndicatorImport,
	type IndicatorImportReport
} from './import-indicators.ts';
export { OPEN_INDICATOR_COLUMNS, openIndicatorsSchema } from './open-schema.ts';
export { openIndicatorPage, openIndicators, type OpenIndicator } from './open-data.ts';
export { indicatorOnMap } from './on-map.ts';
export {
	indicatorByCode,
	indicatorsFor,
	indicatorsOfArea,
	newestValues,
	seriesOf,
	valuesOfIndicator,
	type IndicatorValue,
	type LocalisedIndicator,
	type NamedIndicator
} from './queries.ts';
export { translatableIndicators } from './translatable.ts';
