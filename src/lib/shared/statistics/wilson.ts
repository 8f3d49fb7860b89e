export type Interval = { low: number; high: number };

/** Two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval for a share, for samples drawn by chance only: an open survey has none.
 * Takes how many of n people said so and returns the bounds as shares from 0 to 1.
 * Throws a RangeError unless 0 ≤ count ≤ n and n > 0.
 * Source: E. B. Wilson 1927, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22, 209–212.
 */
export function wilsonInterval(count: number, n: number, z = Z): Interval {
	if (!(n > 0) || count < 0 || count > n) throw new RangeError(`${count} of ${n} is no share`);
	const share = count / n;
	const middle = share + (z * z) / (2 * n);
	const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
	const scale = 1 + (z * z) / n;
	return {
		low: count === 0 ? 0 : (middle - spread) / scale,
		high: count === n ? 1 : (middle + spread) / scale
	};
}
