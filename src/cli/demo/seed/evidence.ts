import { citeFromCell, cellFor, type Citable } from '#lib/server/planning/index.ts';
import { boards } from '../content/boards.ts';
import { events } from '../content/events.ts';
import { indicators } from '../content/indicators.ts';
import { measures, type DemoEvidence } from '../content/measures.ts';
import { idOf, on, type Seeding } from './seeding.ts';

/** Where in the planner's matrix a piece of evidence stands, and how it is known there. */
interface Place {
	area: string;
	topic: string;
	isMeant: (citable: Citable) => boolean;
}

/**
 * Cites on every measure what it rests on, from the cells of the matrix as a planner does. What is
 * withheld there, for fear of telling about single people, cannot be cited.
 */
export async function seedEvidence(seeding: Seeding): Promise<void> {
	const planner = on(seeding, -1, 'planner', '16:00');
	for (const { code, evidence } of measures) {
		for (const item of evidence) {
			const { area, topic, isMeant } = placeOf(seeding, item);
			const { citables } = await cellFor(planner, area, topic);
			const citable = citables.find(isMeant);
			if (citable)
				await citeFromCell(planner, { area, topic }, citable, idOf(seeding.measures, code));
		}
	}
}

function placeOf(seeding: Seeding, item: DemoEvidence): Place {
	switch (item.kind) {
		case 'question': {
			const id = idOf(seeding.surveys, item.survey);
			const isMeant = ({ sourceId, frozen }: Citable) =>
				sourceId === id && frozen.survey?.question === item.question;
			return { area: item.area, topic: item.topic, isMeant };
		}
		case 'idea': {
			const idea = boards.flatMap((board) => board.ideas).find(({ code }) => code === item.idea);
			return at(idOf(seeding.ideas, item.idea), idea?.area, idea?.topic);
		}
		case 'event': {
			const event = events.find(({ slug }) => slug === item.event);
			return at(idOf(seeding.events, item.event), event?.area, event?.topics[0]);
		}
		case 'indicator': {
			const indicator = indicators.find(({ code }) => code === item.indicator);
			return at(idOf(seeding.indicators, item.indicator), item.area, indicator?.topic);
		}
	}
}

function at(id: string, area = 'F', topic: string | null = null): Place {
	return { area, topic: topic ?? '', isMeant: ({ sourceId }) => sourceId === id };
}
