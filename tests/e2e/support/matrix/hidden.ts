import { changePhase, createBoard } from '#lib/server/boards/index.ts';
import { createEvent } from '#lib/server/events/index.ts';
import { createMeasure } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { createSurvey } from '#lib/server/surveys/index.ts';
import { boardSchema } from '#lib/shared/boards/board-form.ts';
import { eventSchema } from '#lib/shared/events/event.ts';
import { measureSchema } from '#lib/shared/measures/forms.ts';
import { surveySettingsSchema } from '#lib/shared/surveys/index.ts';

const title = 'Noch nicht öffentlich';

/** Drafts, a board among staff and an internal measure, by their public addresses. */
export async function hiddenPaths(ctx: Context): Promise<string[]> {
	const draft = await createBoard(ctx, boardSchema.parse({ title, intro: title }));
	const staff = await createBoard(
		ctx,
		boardSchema.parse({ title, intro: title, audience: 'staff' })
	);
	await changePhase(ctx, staff.id, 'collecting');
	const surveyId = await createSurvey(
		ctx,
		surveySettingsSchema.parse({ title, opensOn: '', closesOn: '' })
	);
	const times = { startsOn: '2030-05-01', startsTime: '10:00', endsTime: '12:00' };
	const eventId = await createEvent(ctx, eventSchema.parse({ title, ...times, place: 'Saal' }));
	const measureId = await createMeasure(ctx, measureSchema.parse({ title }));
	const slugOf = async (table: 'surveys' | 'events' | 'measures', id: string) => {
		const row = ctx.db.selectFrom(table).select('slug').where('id', '=', id);
		return (await row.executeTakeFirstOrThrow()).slug;
	};
	const survey = await slugOf('surveys', surveyId);
	return [
		`/de/boards/${draft.slug}`,
		`/de/boards/${staff.slug}`,
		`/api/v1/boards/${staff.slug}/ideas.json`,
		`/de/surveys/${survey}`,
		`/api/v1/surveys/${survey}/results.json`,
		`/de/events/${await slugOf('events', eventId)}`,
		`/de/measures/${await slugOf('measures', measureId)}`
	];
}
