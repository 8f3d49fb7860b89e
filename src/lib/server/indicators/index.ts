import './tables.ts';

export {
	importIndicators,
	type IndicatorImport,
	type IndicatorImportReport
} from './import-indicators.ts';
export {
	indicatorByCode,
	indicatorsFor,
	indicatorsOfArea,
	newestValues,
	valuesOfIndicator,
	type IndicatorValue,
	type LocalisedIndicator
} from './queries.ts';
export { indicatorTranslatable, indicatorsToTranslate } from './translatable.ts';
