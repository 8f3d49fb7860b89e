/** A source of chance that always runs the same way, so that every demo holds the same answers. */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** @returns a number from 0 up to, not including, 1 (Mulberry32 by Tommy Ettinger, public domain) */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	/** @returns true in so many of a hundred cases */
	happens(percent: number): boolean {
		return this.next() * 100 < percent;
	}

	/** @returns a whole number from 0 up to, not including, the limit */
	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}

	/** @returns one of the names, each as likely as its weight; throws when there is none */
	weighted<Name extends string>(weights: Partial<Record<Name, number>>): Name {
		const names = Object.keys(weights) as Name[];
		let left = this.next() * names.reduce((sum, name) => sum + (weights[name] ?? 0), 0);
		for (const name of names) {
			left -= weights[name] ?? 0;
			if (left < 0) return name;
		}
		const last = names.at(-1);
		if (last === undefined) throw new Error('There is nothing to choose from.');
		return last;
	}

	/** @returns about a bell around the mean, as a step from 1 to 5; one in five sees it quite otherwise */
	step(mean: number): 1 | 2 | 3 | 4 | 5 {
		const centre = this.happens(20) ? 1 + this.next() * 4 : mean;
		const spread = (this.next() + this.next() + this.next() - 1.5) * 2.5;
		const step = Math.round(centre + spread);
		if (step <= 1) return 1;
		if (step === 2 || step === 3 || step === 4) return step;
		return 5;
	}
}
