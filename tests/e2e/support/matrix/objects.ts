import { randomUUID } from 'node:crypto';
import { addUser } from '#lib/server/accounts/index.ts';
import { addContactPoint } from '#lib/server/areas/index.ts';
import { changePhase, createBoard, submitIdea } from '#lib/server/boards/index.ts';
import { createEvent } from '#lib/server/events/index.ts';
import { indicatorsFor } from '#lib/server/indicators/index.ts';
import { addPaper, cite, createMeasure } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { addToWorkingCopy, createLinks, createSurvey } from '#lib/server/surveys/index.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { boardSchema } from '#lib/shared/boards/board-form.ts';
import { eventSchema } from '#lib/shared/events/event.ts';
import { measureSchema } from '#lib/shared/measures/forms.ts';
import { addQuestion, surveySettingsSchema } from '#lib/shared/surveys/index.ts';

/** What stands in the addresses below a prefix, for objects that lie in one area. */
export type MatrixParams = Record<string, Record<string, string>>;

const title = 'Matrix';

/** Makes one object of each kind, all of them in one area. */
export async function matrixObjects(
	ctx: Context,
	{ id: areaId, code: area }: { id: string; code: string }
): Promise<MatrixParams> {
	const boardId = await addBoard(ctx, { areaId, area });
	const survey = await addSurvey(ctx, areaId);
	const measureId = await addMeasure(ctx, areaId);
	const eventInput = { title, startsOn: '2030-05-01', startsTime: '10:00', endsTime: '12:00' };
	const event = eventSchema.parse({ ...eventInput, place: 'Saal', areaIds: [areaId] });
	const ideas = ctx.db.selectFrom('ideas').select('id').where('boardId', '=', boardId);
	const [topic] = await topicsFor(ctx);
	const [indicator] = await indicatorsFor(ctx);
	return {
		'/planning/[area]/[topic]': { area, topic: topic?.code ?? '' },
		'/planning/indicators/[code]': { code: indicator?.code ?? '' },
		'/admin/users/[id]': { id: await addColleague(ctx, areaId) },
		'/staff/areas/[id]': { id: areaId, point: await addPoint(ctx, areaId) },
		'/staff/boards/[id]': { id: boardId },
		'/staff/events/[id]': { id: await createEvent(ctx, event) },
		'/staff/measures/[id]': { id: measureId, ...(await partsOfMeasure(ctx, measureId)) },
		'/staff/moderation/[id]': { id: (await ideas.executeTakeFirstOrThrow()).id },
		'/staff/surveys/[id]': survey,
		'/staff/topics/[id]': { id: topic?.id ?? '' },
		'/staff/translations/[ownerType]/[ownerId]': { ownerType: 'board', ownerId: boardId }
	};
}

function addColleague(ctx: Context, areaId: string): Promise<string> {
	const mail = `matrix-${randomUUID()}@example.org`;
	const colleague = { name: title, mail, password: randomUUID(), role: 'editor', areaId } as const;
	return addUser(ctx, colleague, { isPasswordGiven: false });
}

function addPoint(ctx: Context, areaId: string): Promise<string> {
	const empty = { phone: '', mail: '', hours: '', languages: [], note: '' };
	return addContactPoint(ctx, areaId, { name: title, address: 'Platz 1', ...empty });
}

async function addBoard(
	ctx: Context,
	{ areaId, area }: { areaId: string; area: string }
): Promise<string> {
	const { id, slug } = await createBoard(
		ctx,
		boardSchema.parse({ title, intro: title, areaIds: [areaId], moderation: 'after' })
	);
	await changePhase(ctx, id, 'collecting');
	const idea = { title: 'Eine Idee', text: 'Mehr Bänke im Park', area, topic: '', mail: '' };
	await submitIdea(ctx, slug, idea);
	return id;
}

async function addSurvey(ctx: Context, areaId: string): Promise<Record<string, string>> {
	const settings = { title, areaIds: [areaId], opensOn: '', closesOn: '' };
	const id = await createSurvey(ctx, surveySettingsSchema.parse(settings));
	const question = await addToWorkingCopy(ctx, id, (workingCopy) =>
		addQuestion(workingCopy, 's1', 'free-text')
	);
	await createLinks(ctx, id, { channel: 'poster', locales: [null] });
	const links = ctx.db.selectFrom('surveyLinks').select('code').where('surveyId', '=', id);
	return { id, question, section: 's1', code: (await links.executeTakeFirstOrThrow()).code };
}

async function addMeasure(ctx: Context, areaId: string): Promise<string> {
	const id = await createMeasure(ctx, measureSchema.parse({ title, areaIds: [areaId] }));
	await addPaper(ctx, id, { number: '1', datedOn: '2030-01-01', title, url: '' });
	const frozen = {
		label: { de: 'Beleg' },
		figure: 1,
		n: null,
		date: '2030-01-01',
		caveats: [],
		path: null
	};
	const source = { sourceType: 'idea', sourceId: 'x', areaId, topicId: null } as const;
	await cite(ctx, id, { ...source, key: `idea:${id}`, frozen });
	return id;
}

async function partsOfMeasure(ctx: Context, measureId: string) {
	const paper = ctx.db.selectFrom('measurePapers').select('id').where('measureId', '=', measureId);
	const evidence = ctx.db.selectFrom('evidence').select('id').where('measureId', '=', measureId);
	return {
		paper: (await paper.executeTakeFirstOrThrow()).id,
		evidence: (await evidence.executeTakeFirstOrThrow()).id
	};
}
