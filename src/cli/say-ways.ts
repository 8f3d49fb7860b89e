import type { MatchWay } from '#lib/shared/areas/match-area.ts';
import { listNames } from '#lib/shared/imports/refusal.ts';

const WAYS: Record<MatchWay | 'told', string> = {
	code: 'by code',
	name: 'by name',
	'name-without-number': 'by name without its leading number',
	'code-without-zeros': 'by code without its leading zeros',
	told: 'as told'
};

/** `3 by code and 2 by name`: how many areas were recognised in which way. */
export function sayWays(ways: Partial<Record<MatchWay | 'told', number>>): string {
	return listNames(
		Object.entries(ways).map(([way, number]) => `${number} ${WAYS[way as keyof typeof WAYS]}`)
	);
}
