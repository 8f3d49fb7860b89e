import type { GivenResponse } from '#lib/server/surveys/index.ts';
import { livingProfiles } from '../../../../../src/cli/demo/content/surveys/profiles.ts';
import { inventResponses } from '../../../../../src/cli/demo/content/surveys/responses.ts';
import { living } from '../../../../../src/cli/demo/content/surveys/surveys.ts';
import { livingVoices } from '../../../../../src/cli/demo/content/surveys/voices.ts';
import { dayIn } from './example.ts';

/** A hundred responses to the demo's running survey, from one area. */
export function responses(areaId: string): GivenResponse[] {
	return inventResponses(living, livingProfiles, livingVoices, 7)
		.slice(0, 100)
		.map(({ locale, answers }) => ({
			areaId,
			locale,
			channel: null,
			answeredOn: dayIn(0),
			answers
		}));
}
