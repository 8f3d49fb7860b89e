import { findQuestion, allQuestions } from './flow.ts';
import { walk, type Place, type Step } from './journey.ts';
import { typeOf } from './question-types/registry.ts';
import { withAnswer, type Sheet, type SheetStore } from './sheet.ts';
import type { Sections } from './working-copy.ts';

/** A sheet that stands in the fields of an address and nowhere else: each page sends all of it along. */
export function addressStore(questionnaire: Sections, fields: FormData): SheetStore {
	const none: Sheet = { answers: {}, areaId: null, channel: null };
	const sheet = allQuestions(questionnaire).reduce(
		(before, question) => withAnswer(before, question, typeOf(question).parse(question, fields)),
		none
	);
	return { read: async () => sheet, write: async () => {} };
}

/**
 * The step of somebody who tries a survey out; no area is asked for.
 * @param fields the answers by question code, `at` the question they were sent from, and `go` the button
 * pressed: `next` or `back`.
 */
export async function previewStep(questionnaire: Sections, fields: FormData): Promise<Step> {
	const code = String(fields.get('at') ?? '');
	const at: Place = findQuestion(questionnaire, code)
		? { page: 'question', code }
		: { page: 'start' };
	const sent = fields.get('go');
	const go = sent === 'next' || sent === 'back' ? sent : 'stay';
	const store = addressStore(questionnaire, fields);
	const step = await walk({ questionnaire, areas: [] }, store, at, { go, fields });
	if (!step) throw new Error('an address always holds a sheet');
	return step;
}
