export { cellFor, type Citable, type PlanningCell } from './cell.ts';
export { citeFromCell } from './cite-from-cell.ts';
export { matrixFor, type Matrix, type MatrixCell, type MatrixRow } from './matrix.ts';
export { firstUnaddressed, unaddressed, type Unaddressed } from './unaddressed.ts';
