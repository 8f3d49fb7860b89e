import {
	addToWorkingCopy,
	createLinks,
	createSurvey,
	editQuestion,
	editSettings,
	editWorkingCopy,
	endSurvey,
	publishSurvey,
	surveyForStaff
} from '#lib/server/surveys/index.ts';
import {
	addQuestion,
	allQuestions,
	editSection,
	questionFormOf
} from '#lib/shared/surveys/index.ts';
import { dayIn, type Examples, type Given } from './example.ts';
import { withoutRelease } from './without-release.ts';

const SETTINGS = {
	title: 'Wie gehen Sie zur Arbeit?',
	intro: 'Drei Minuten.',
	audience: 'Alle',
	privacyNotice: 'Wer Sie sind, wird nicht gefragt.',
	opensOn: '',
	closesOn: ''
};

const UNTIL_PUBLISHED = 'residents see what was published';

export function authoringExamples({ ctx, ids }: Given): Examples {
	const settings = () => ({ ...SETTINGS, areaIds: [ids.area] });
	let survey = '';
	let question = '';
	return {
		'surveys.createSurvey': {
			does: async () => {
				survey = await createSurvey(ctx, settings());
			},
			unseen: 'a draft is seen by its editors alone'
		},
		'surveys.addToWorkingCopy': {
			does: async () => {
				question = await addToWorkingCopy(ctx, survey, (copy) =>
					addQuestion(copy, 's1', 'free-text')
				);
			},
			unseen: UNTIL_PUBLISHED
		},
		'surveys.editWorkingCopy': {
			does: () =>
				editWorkingCopy(ctx, survey, (copy) => editSection(copy, 's1', { title: 'Ihr Weg' })),
			unseen: UNTIL_PUBLISHED
		},
		'surveys.editQuestion': {
			does: async () => {
				const [blank] = allQuestions((await surveyForStaff(ctx, survey)).source);
				if (!blank) throw new Error('There is no question to edit.');
				const form = { ...questionFormOf(blank), title: 'Womit gehen Sie zur Arbeit?' };
				await editQuestion(ctx, survey, { code: question, form });
			},
			unseen: UNTIL_PUBLISHED
		},
		'surveys.publishSurvey': { does: () => publishSurvey(ctx, survey, ['uk']) },
		'surveys.publishSurvey once more': { does: () => publishSurvey(ctx, ids.survey, ['uk']) },
		'surveys.editSettings': {
			does: () => editSettings(ctx, survey, { ...settings(), closesOn: dayIn(9) })
		},
		'surveys.createLinks': {
			does: () => createLinks(ctx, survey, { channel: 'poster', locales: [null] }),
			unseen: 'links stand on paper'
		},
		'surveys.endSurvey': {
			does: () => withoutRelease(ctx, (tx) => endSurvey(tx, survey, 'Genug.'))
		}
	};
}
