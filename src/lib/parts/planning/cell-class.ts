import type { Strength } from '#lib/shared/planning/signal.ts';

/** The look of a cell: deeper the stronger, and hatched where nobody is on it. */
export function cellClass({ strength, isOpen }: { strength: Strength; isOpen: boolean }) {
	return ['pl-cell', `pl-cell--${strength}`, isOpen && 'pl-cell--open'];
}
