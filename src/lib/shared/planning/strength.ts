import type { Strength } from './signal.ts';

/**
 * From which figure on a signal counts as weak, middling and strong. Municipal practice, not science:
 * they are printed beside every list that uses them.
 */
export const THRESHOLDS = {
	/** Share of those answering who express a need. */
	survey: [0.2, 0.35, 0.5],
	ideas: [1, 3, 6],
	supports: [10, 30, 80],
	/** People who came. */
	event: [5, 25, 60],
	/** Standard deviations from the mean of the areas of the same level, towards need. */
	indicator: [0.5, 1, 1.5]
} as const;

export function strengthOfShare(share: number): Strength {
	return step(share, THRESHOLDS.survey);
}

/** Ideas count by their number or by their supports, whichever says more. */
export function strengthOfIdeas(ideas: number, supports: number): Strength {
	const [byNumber, bySupports] = [
		step(ideas, THRESHOLDS.ideas),
		step(supports, THRESHOLDS.supports)
	];
	return byNumber > bySupports ? byNumber : bySupports;
}

export function strengthOfTurnout(people: number): Strength {
	return step(people, THRESHOLDS.event);
}

/** @param z standard deviations towards need. */
export function strengthOfStanding(z: number): Strength {
	return step(z, THRESHOLDS.indicator);
}

function step(
	value: number,
	[weak, middling, strong]: readonly [number, number, number]
): Strength {
	if (value >= strong) return 3;
	if (value >= middling) return 2;
	return value >= weak ? 1 : 0;
}
