export {
	cellFor,
	chosenMeasure,
	citeFromCell,
	type ChosenMeasure,
	type Citable,
	type PlanningCell
} from './cell.ts';
export {
	matrixFor,
	type Matrix,
	type MatrixCell,
	type MatrixRow,
	type NamedMeasure
} from './matrix.ts';
export { signalsOf } from './signals.ts';
export { unaddressed, type Unaddressed } from './unaddressed.ts';
