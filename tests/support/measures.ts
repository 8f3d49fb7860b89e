import type { Citation } from '#lib/shared/measures/evidence.ts';
import { measureSchema, type MeasureInput } from '#lib/shared/measures/forms.ts';

/** What staff wrote about a measure, with what a test says otherwise. */
export function measureInput(input: Partial<MeasureInput> = {}): MeasureInput {
	return measureSchema.parse({ title: 'Bänke am Kuhwald', isPublic: true, ...input });
}

/** The citation of an idea. */
export function ideaCitation(ideaId: string, supports = 12): Citation {
	return {
		sourceType: 'idea',
		sourceId: ideaId,
		key: `idea:${ideaId}`,
		areaId: null,
		topicId: null,
		frozen: {
			label: { de: 'Mehr Bänke' },
			figure: supports,
			n: null,
			date: '2026-05-01',
			caveats: [],
			path: '/boards/park',
			idea: { quote: { de: 'Ich kann nirgends sitzen.' }, board: { de: 'Park' } }
		}
	};
}
