import { expect, it } from 'vitest';
import { oneForAll } from '#lib/server/platform/one-for-all.ts';

it('One question serves all who wait, and none who came after it was asked', async () => {
	const questions: (() => void)[] = [];
	const ask = oneForAll(() => new Promise<void>((resolve) => void questions.push(resolve)));
	const answered: string[] = [];
	const first = ask().then(() => answered.push('first'));
	await Promise.resolve().then(() => undefined);
	const others = [
		ask().then(() => answered.push('second')),
		ask().then(() => answered.push('third'))
	];
	expect(questions).toHaveLength(1);
	questions[0]?.();
	await first;
	await new Promise((resolve) => setImmediate(resolve));
	expect(questions).toHaveLength(2);
	expect(answered).toEqual(['first']);
	questions[1]?.();
	await Promise.all(others);
	expect(answered).toEqual(['first', 'second', 'third']);
});
