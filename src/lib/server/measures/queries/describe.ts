import type { MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { everyLocalisedArea, type LocalisedArea } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { everyTopic, type LocalisedTopic } from '#lib/server/topics/index.ts';
import { localiser } from '#lib/server/translations/index.ts';
import type { PlacedMeasure } from '#lib/server/measures/access.ts';

/** A measure in a list. */
export interface MeasureSummary {
	id: string;
	number: string;
	slug: string;
	title: LocalText;
	description: LocalText;
	status: MeasureStatus;
	isPublic: boolean;
	/** Empty: the whole city. */
	areas: { id: string; code: string; name: LocalText }[];
	topics: { id: string; code: string; name: LocalText }[];
	carer: string;
	department: string;
	startsOn: string | null;
	endsOn: string | null;
	budgetEuro: number | null;
	/** UTC ISO. */
	updatedAt: string;
}

/** Turns measures into what lists show, in the context's language; areas and topics by their order. */
export async function summaries(
	ctx: Context,
	measures: readonly PlacedMeasure[]
): Promise<MeasureSummary[]> {
	const areas = await everyLocalisedArea(ctx);
	const topics = await everyTopic(ctx);
	const say = await localiser(
		ctx,
		'measure',
		measures.map(({ id }) => id)
	);
	return measures.map((measure) => ({
		id: measure.id,
		number: measure.number,
		slug: measure.slug,
		title: say(measure.id, 'title', measure.title),
		description: say(measure.id, 'description', measure.description),
		status: measure.status,
		isPublic: measure.isPublic,
		areas: named(areas, measure.areaIds),
		topics: named(topics, measure.topicIds),
		carer: measure.carer,
		department: measure.department,
		startsOn: measure.startsOn,
		endsOn: measure.endsOn,
		budgetEuro: measure.budgetEuro,
		updatedAt: measure.updatedAt
	}));
}

function named(all: readonly (LocalisedArea | LocalisedTopic)[], ids: readonly string[]) {
	return all.filter(({ id }) => ids.includes(id)).map(({ id, code, name }) => ({ id, code, name }));
}
