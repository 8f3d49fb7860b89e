import { expect, it } from 'vitest';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	createLinks,
	createSurvey,
	editWorkingCopy,
	editSettings,
	endSurvey,
	publishCheck,
	publishSurvey,
	surveyForStaff,
	surveyLanguages,
	surveyLinks,
	surveysForStaff,
	translatableSurveys
} from '#lib/server/surveys/index.ts';
import { addSection, removeSection } from '#lib/shared/surveys/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { as, finishedSurvey, settings, twoAreas } from './support.ts';

type Attempt = (ctx: Context, id: string) => Promise<unknown>;

const areaIdsOf = async (ctx: Context, id: string) => (await surveyForStaff(ctx, id)).areaIds;

const writes: Attempt[] = [
	async (ctx, id) => editSettings(ctx, id, settings({ areaIds: await areaIdsOf(ctx, id) })),
	(ctx, id) =>
		editWorkingCopy(
			ctx,
			id,
			(workingCopy) => addSection(workingCopy, { title: 'Zuletzt' }).workingCopy
		),
	(ctx, id) => editWorkingCopy(ctx, id, (workingCopy) => removeSection(workingCopy, 's3')),
	(ctx, id) => publishSurvey(ctx, id, []),
	publishCheck,
	(ctx, id) => createLinks(ctx, id, { channel: 'poster', locales: [null] }),
	(ctx, id) => endSurvey(ctx, id, '')
];

const reads: Attempt[] = [surveyForStaff, surveyLinks, translatableSurveys.one, surveyLanguages];

onBothDatabases('The rights to a survey', (open) => {
	it('let an editor of its area do everything', async () => {
		const ctx = await open();
		const { bockenheim } = await twoAreas(ctx);
		const editor = as(ctx, 'editor', bockenheim);
		const { id } = await finishedSurvey(editor, { areaIds: [bockenheim.id] });
		for (const attempt of [...reads, ...writes]) await attempt(editor, id);
		expect((await surveyForStaff(editor, id)).status).toBe('ended');
	});

	it('hide it from an editor of another area', async () => {
		const ctx = await open();
		const { bockenheim, westend } = await twoAreas(ctx);
		const { id } = await finishedSurvey(ctx, { areaIds: [bockenheim.id] });
		const stranger = as(ctx, 'editor', westend);
		for (const attempt of [...reads, ...writes]) {
			await expect(attempt(stranger, id)).rejects.toMatchObject({ code: 'not-found' });
		}
		expect(await surveysForStaff(stranger)).toEqual([]);
		expect(await translatableSurveys.all(stranger)).toEqual([]);
	});

	it('let planners and translators read it and change nothing', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		for (const reader of [as(ctx, 'planner'), as(ctx, 'translator')]) {
			for (const read of reads) await read(reader, id);
			for (const write of writes) {
				await expect(write(reader, id)).rejects.toMatchObject({ code: 'forbidden' });
			}
		}
	});

	it('hide it from moderators and visitors, who cannot start one either', async () => {
		const ctx = await open();
		const { id } = await finishedSurvey(ctx);
		for (const other of [as(ctx, 'moderator'), { ...ctx, actor: VISITOR }]) {
			for (const attempt of [...reads, ...writes]) {
				await expect(attempt(other, id)).rejects.toMatchObject({ code: 'not-found' });
			}
			await expect(createSurvey(other, settings())).rejects.toMatchObject({ code: 'forbidden' });
		}
	});

	it('let an editor of an area neither start nor widen a survey beyond it', async () => {
		const ctx = await open();
		const { bockenheim, westend } = await twoAreas(ctx);
		const editor = as(ctx, 'editor', bockenheim);
		const forbidden = { code: 'forbidden' };
		for (const areaIds of [[], [westend.id], [bockenheim.id, westend.id]]) {
			await expect(createSurvey(editor, settings({ areaIds }))).rejects.toMatchObject(forbidden);
		}
		const { id } = await finishedSurvey(editor, { areaIds: [bockenheim.id] });
		const wider = settings({ areaIds: [bockenheim.id, westend.id] });
		await expect(editSettings(editor, id, wider)).rejects.toMatchObject(forbidden);
		expect((await surveyForStaff(editor, id)).areaIds).toEqual([bockenheim.id]);
	});

	it('hide a survey of two areas from the editor of one of them', async () => {
		const ctx = await open();
		const { bockenheim, westend } = await twoAreas(ctx);
		const { id } = await finishedSurvey(ctx, { areaIds: [bockenheim.id, westend.id] });
		await expect(surveyForStaff(as(ctx, 'editor', bockenheim), id)).rejects.toMatchObject({
			code: 'not-found'
		});
	});
});

onBothDatabases('A survey', (open) => {
	it('is refused for an area that does not exist', async () => {
		const ctx = await open();
		const attempt = createSurvey(ctx, settings({ areaIds: ['nowhere'] }));
		await expect(attempt).rejects.toMatchObject({ code: 'invalid' });
	});

	it('gets an address of its own even under a title used before', async () => {
		const ctx = await open();
		const first = await createSurvey(ctx, settings());
		const second = await createSurvey(ctx, settings());
		expect((await surveyForStaff(ctx, first)).slug).toBe('gruen-fuer-bockenheim');
		expect((await surveyForStaff(ctx, second)).slug).toBe('gruen-fuer-bockenheim-2');
	});
});
