import {
	areasToTranslate,
	areaTranslatable,
	contactPointsToTranslate,
	contactPointTranslatable
} from '#lib/server/areas/index.ts';
import {
	boardsToTranslate,
	boardTranslatable,
	ideasToTranslate,
	ideaTranslatable
} from '#lib/server/boards/index.ts';
import { eventsToTranslate, eventTranslatable } from '#lib/server/events/index.ts';
import { indicatorsToTranslate, indicatorTranslatable } from '#lib/server/indicators/index.ts';
import { measuresToTranslate, measureTranslatable } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { sitesToTranslate, siteTranslatable } from '#lib/server/settings/index.ts';
import { surveysToTranslate, surveyTranslatable } from '#lib/server/surveys/index.ts';
import { topicsToTranslate, topicTranslatable } from '#lib/server/topics/index.ts';
import type { OwnersOfType, Translatable } from '#lib/server/translations/index.ts';

/** How one domain offers its texts: one object, and all that want translating. */
interface Owners {
	find: (ctx: Context, id: string) => Promise<Translatable>;
	all: (ctx: Context) => Promise<({ id: string } & Translatable)[]>;
}

/** Everything that is translated, by owner type, in the order of the overview. */
const OWNERS: Record<string, Owners> = {
	survey: { find: surveyTranslatable, all: surveysToTranslate },
	board: { find: boardTranslatable, all: boardsToTranslate },
	idea: { find: ideaTranslatable, all: ideasToTranslate },
	event: { find: eventTranslatable, all: eventsToTranslate },
	measure: { find: measureTranslatable, all: measuresToTranslate },
	area: { find: areaTranslatable, all: areasToTranslate },
	contactPoint: { find: contactPointTranslatable, all: contactPointsToTranslate },
	topic: { find: topicTranslatable, all: topicsToTranslate },
	indicator: { find: indicatorTranslatable, all: indicatorsToTranslate },
	site: { find: siteTranslatable, all: sitesToTranslate }
};

export const OWNER_TYPES = Object.keys(OWNERS);

/** @throws DomainError `not-found` for an unknown type or object. */
export async function findOwner(ctx: Context, type: string, id: string) {
	const owners = Object.hasOwn(OWNERS, type) ? OWNERS[type] : undefined;
	if (!owners) throw new DomainError('not-found');
	return { type, id, ...(await owners.find(ctx, id)) };
}

/** All objects of all types, or of one. */
export async function everythingToTranslate(ctx: Context, type = ''): Promise<OwnersOfType[]> {
	const wanted = Object.entries(OWNERS).filter(([each]) => type === '' || each === type);
	const offered: OwnersOfType[] = [];
	for (const [each, { all }] of wanted) offered.push({ type: each, owners: await all(ctx) });
	return offered;
}
