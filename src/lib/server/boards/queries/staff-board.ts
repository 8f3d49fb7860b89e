import { NEXT_PHASES, phaseOn, type Phase } from '#lib/shared/boards/phases.ts';
import { localisedAreas, type LocalisedArea } from '#lib/server/areas/index.ts';
import { today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { topicsFor, type LocalisedTopic } from '#lib/server/topics/index.ts';
import { canEditBoard, canOverseeBoard } from '#lib/server/boards/policy.ts';
import { everyBoard, type PlacedBoard } from '#lib/server/boards/access.ts';

/** What a board can be about: the areas somebody may make boards for, and all topics. */
export interface BoardChoices {
	areas: LocalisedArea[];
	topics: LocalisedTopic[];
	/** Whether somebody may make boards for the whole city. */
	mayBeCityWide: boolean;
}

export interface EditableBoard extends PlacedBoard {
	phaseToday: Phase;
	nextPhases: readonly Phase[];
	mayEdit: boolean;
}

/** @throws DomainError `not-found` when there is none or it is out of the actor's part of the city. */
export async function boardForEditing(ctx: Context, id: string): Promise<EditableBoard> {
	const board = (await everyBoard(ctx)).find((known) => known.id === id);
	if (!board || !canOverseeBoard(ctx.actor, board)) throw new DomainError('not-found');
	const phaseToday = phaseOn(board, today(ctx));
	const mayEdit = canEditBoard(ctx.actor, board);
	return { ...board, phaseToday, mayEdit, nextPhases: mayEdit ? NEXT_PHASES[phaseToday] : [] };
}

/** What the form of a board offers. */
export async function newBoardChoices(ctx: Context): Promise<BoardChoices> {
	const areas = await localisedAreas(ctx);
	return {
		areas: areas.filter(({ path }) => canEditBoard(ctx.actor, { areaPaths: [path] })),
		topics: await topicsFor(ctx),
		mayBeCityWide: canEditBoard(ctx.actor, { areaPaths: [] })
	};
}
