import { parentPort } from 'node:worker_threads';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import { dictionary as german } from '@zxcvbn-ts/language-de';
import type { Answer, Question } from './password-strength.ts';

/** Run in a thread: says of each password that it is sent about how many guesses it stands. */
const zxcvbn = new ZxcvbnFactory({
	dictionary: { ...common.dictionary, ...german },
	graphs: common.adjacencyGraphs,
	maxLength: 200
});

parentPort?.on('message', ({ id, password, own }: Question) => {
	const { guesses } = zxcvbn.check(password, [...own]);
	parentPort?.postMessage({ id, guesses } satisfies Answer);
});
