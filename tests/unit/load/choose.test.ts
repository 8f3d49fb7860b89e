import { expect, it } from 'vitest';
import { chooseBenches } from '../../load/choose.ts';

const BENCHES = [{ name: 'quiet' }, { name: 'fire' }, { name: 'flows' }];
const OFFER = 'npm run bench -- NAME runs one of quiet, fire and flows.';

it('Without a name all benches are run', () => {
	expect(chooseBenches(BENCHES, { names: [], isList: false })).toEqual({ benches: BENCHES });
});

it('Named benches are run in the order of the registry', () => {
	const wish = { names: ['flows', 'quiet'], isList: false };
	expect(chooseBenches(BENCHES, wish)).toEqual({ benches: [{ name: 'quiet' }, { name: 'flows' }] });
});

it('--list is answered with the names', () => {
	const wish = { names: [], isList: true };
	expect(chooseBenches(BENCHES, wish)).toEqual({ sentence: OFFER, isRefusal: false });
});

it('A wrong name is refused with the names, even beside a right one', () => {
	const wish = { names: ['quiet', 'flow'], isList: false };
	const sentence = `There is no bench “flow”: ${OFFER}`;
	expect(chooseBenches(BENCHES, wish)).toEqual({ sentence, isRefusal: true });
});
