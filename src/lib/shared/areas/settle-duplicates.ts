import { listNames, refuse } from '#lib/shared/imports/refusal.ts';

interface Coded {
	feature: number;
	code: string;
	name: string;
	label: string;
}

/**
 * Lets each code stand once. Where one occurs twice the operator says which feature keeps it.
 *
 * @param features the features in the order of the file
 * @param keep code → number of the feature that keeps it
 * @param tellApart says what features that share a code differ in
 * @returns the features that stay, and the numbers of those left out
 * @throws {ImportRefusal} naming both features of a doubled code, and for a choice that fits nothing
 */
export function settleDuplicates<Feature extends Coded>(
	features: Feature[],
	keep: ReadonlyMap<string, number>,
	tellApart: (same: Feature[]) => string
): { kept: Feature[]; leftOut: number[] } {
	const byCode = Map.groupBy(features, ({ code }) => code);
	for (const [code, feature] of keep) {
		if (!byCode.get(code)?.some((candidate) => candidate.feature === feature)) {
			refuse(`--keep ${code}=${feature} fits nothing: feature ${feature} does not have that code`);
		}
	}
	const unsettled = [...byCode].find(([code, same]) => same.length > 1 && !keep.has(code));
	if (unsettled) refuseDuplicate(...unsettled, tellApart(unsettled[1]));
	const kept = features.filter(({ code, feature }) => (keep.get(code) ?? feature) === feature);
	const stays = new Set(kept.map(({ feature }) => feature));
	return {
		kept,
		leftOut: features.map(({ feature }) => feature).filter((feature) => !stays.has(feature))
	};
}

function refuseDuplicate(code: string, same: Coded[], differences: string): never {
	const times = same.length === 2 ? 'twice' : `${same.length} times`;
	const first = same[0]?.feature ?? 1;
	const second = same[1]?.feature ?? 2;
	return refuse(
		`code ${code} occurs ${times}: ${listNames(same.map(({ label }) => label))}, counted from 1; ` +
			`${differences}; keep one and leave out the other with --keep ${code}=${first}, or give one another code with --recode ${second}=CODE`
	);
}
