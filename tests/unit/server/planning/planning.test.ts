import { expect, it } from 'vitest';
import {
	changeStatus,
	createMeasure,
	measureForPublic,
	measureForStaff
} from '#lib/server/measures/index.ts';
import {
	cellFor,
	citeFromCell,
	matrixFor,
	unaddressed,
	type Citable,
	type Matrix
} from '#lib/server/planning/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { SOURCE_TYPES } from '#lib/shared/measures/evidence.ts';
import { surveyResults } from '#lib/server/surveys/index.ts';
import { readView } from '#lib/shared/planning/view.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { measureInput } from '../../../support/measures.ts';
import { addCity } from '../boards/support.ts';
import {
	addEast,
	answer,
	openBoard,
	parkEvent,
	parkIdea,
	parkIndicator,
	parkSurvey,
	planner,
	release,
	askOtherwise,
	sourceOf
} from './support.ts';

const view = (query = '') => readView(new URLSearchParams(query));
const LATER = () => new Date('2027-04-01T10:00:00Z');

/** The signals on parks in an area as `kind value n strength`. */
function signalsIn(matrix: Matrix, areaId: string): string[] {
	const rows = [...matrix.rows, ...(matrix.whole ? [matrix.whole] : [])];
	const row = rows.find(({ area }) => area.id === areaId);
	const cell = row?.cells.find(({ topicId }) => topicId === 'parks');
	return (cell?.signals ?? []).map(({ kind, value, n, strength }) =>
		[kind, value ?? '–', n ?? '–', strength].join(' ')
	);
}

const cellOf = (matrix: Matrix, areaId: string) =>
	matrix.rows
		.find(({ area }) => area.id === areaId)
		?.cells.find(({ topicId }) => topicId === 'parks');

/** What a planner's click sends of a card. */
const shown = (citable?: Citable) => ({ key: citable?.key ?? '', hash: citable?.hash ?? '' });

onBothDatabases('Planning', (open) => {
	async function city() {
		const ctx = { ...(await open()), clock: LATER };
		await addCity(ctx);
		await addEast(ctx);
		return ctx;
	}

	it('puts every kind of signal into its cell, and rolls it up to the whole', async () => {
		const ctx = await city();
		const survey = await parkSurvey(ctx);
		await answer(ctx, 'north', { inNeed: 12, content: 8 });
		await answer(ctx, 'south', { inNeed: 0, content: 20 });
		await release(ctx, survey);
		const { slug } = await openBoard(ctx);
		await parkIdea(ctx, slug, 'north', 7);
		await parkIdea(ctx, slug, 'south', 6);
		await parkEvent(ctx, ['north', 'south'], 30);
		await parkIndicator(ctx, { north: 5, south: 30, east: 31 });

		const matrix = await matrixFor(ctx, view());
		expect(signalsIn(matrix, 'north')).toEqual([
			'survey 0.6 20 3',
			'idea 1 7 1',
			'event 30 1 2',
			'indicator 1 3 2'
		]);
		expect(signalsIn(matrix, 'south')).toEqual([
			'survey 0 20 0',
			'idea 1 6 1',
			'event 30 1 2',
			'indicator 2 3 0'
		]);
		// the event of both districts counts once in the whole
		expect(signalsIn(matrix, 'city')).toEqual([
			'survey 0.3 40 1',
			'idea 2 13 1',
			'event 30 1 2',
			'indicator 1 3 2'
		]);
	});

	it('never shows a figure about fewer than five people', async () => {
		const ctx = await city();
		const survey = await parkSurvey(ctx);
		await answer(ctx, 'north', { inNeed: 30, content: 10 });
		await answer(ctx, 'south', { inNeed: 2, content: 1 });
		await answer(ctx, 'east', { inNeed: 20, content: 20 });
		await release(ctx, survey);
		const { slug } = await openBoard(ctx);
		await parkIdea(ctx, slug, 'south', 3);
		await parkEvent(ctx, ['south'], 4);

		const matrix = await matrixFor(ctx, view());
		expect(signalsIn(matrix, 'south')).toEqual(['idea 1 – 1', 'event – 1 0']);
		const cell = await cellFor(ctx, 'south', 'parks');
		expect(
			cell.citables.map(({ sourceType, frozen }) => [sourceType, frozen.figure, frozen.n])
		).toEqual([
			['idea', null, null],
			['event', null, null]
		]);
		for (const { frozen } of cell.citables) expect(frozen.caveats).toContain('withheld');
		// nor can it be had by subtracting what is shown from the whole
		const shown = ['north', 'south', 'east'].map(
			(area) => signalsIn(matrix, area).filter((signal) => signal.startsWith('survey')).length
		);
		expect(shown.reduce((sum, each) => sum + each, 0)).toBeLessThan(2);
	});

	it('keeps what was cited as it was, while the source goes on', async () => {
		const ctx = await city();
		const survey = await parkSurvey(ctx);
		await answer(ctx, 'north', { inNeed: 12, content: 8 });
		await answer(ctx, 'south', { inNeed: 10, content: 10 });
		await release(ctx, survey);
		const id = await createMeasure(ctx, measureInput({ areaIds: ['north'], topicIds: ['parks'] }));
		const place = { area: 'north', topic: 'parks' };
		const [first] = (await cellFor(ctx, 'north', 'parks')).citables;
		expect(await citeFromCell(ctx, place, shown(first), id)).toBe(true);
		expect(await citeFromCell(ctx, place, shown(first), id)).toBe(false);

		await answer(ctx, 'north', { inNeed: 5, content: 75 });
		const nextDay = { ...ctx, clock: () => new Date('2027-04-02T10:00:00Z') };
		await release(nextDay, survey);

		const { evidence } = await measureForPublic(ctx, (await measureForStaff(ctx, id)).slug);
		expect(evidence.map(({ frozen }) => [frozen.figure, frozen.n, frozen.date])).toEqual([
			[0.6, 20, '2027-04-01']
		]);
		expect(evidence[0]?.frozen).toMatchObject({
			label: { de: 'Wie gut sind die Parks?' },
			caveats: ['not-representative'],
			survey: { version: 1, counted: { kind: 'scale', values: [1, 2], low: { de: 'schlecht' } } }
		});
		const [now] = (await cellFor(ctx, 'north', 'parks')).citables;
		expect([now?.frozen.figure, now?.frozen.n]).toEqual([0.17, 100]);
		await expect(citeFromCell(ctx, place, shown(first), id)).rejects.toMatchObject({
			code: 'conflict'
		});
		expect(await citeFromCell(ctx, place, shown(now), id)).toBe(true);
	});

	it.each(SOURCE_TYPES)(
		'freezes of %s exactly what was on the screen, and asks again when it has changed',
		async (kind) => {
			const ctx = await city();
			const change = await sourceOf[kind](ctx);
			const id = await createMeasure(ctx, measureInput({ areaIds: ['north'] }));
			const place = { area: 'north', topic: 'parks' };
			const card = async () =>
				(await cellFor(ctx, 'north', 'parks')).citables.find(
					({ sourceType }) => sourceType === kind
				);
			const evidence = async () => (await measureForStaff(ctx, id)).evidence;

			const seen = await card();
			await change();
			const now = await card();
			expect(now?.key).toBe(seen?.key);
			expect(now?.hash).not.toBe(seen?.hash);
			await expect(citeFromCell(ctx, place, shown(seen), id)).rejects.toMatchObject({
				code: 'conflict',
				textKey: 'planning-staff:errors.figureChanged'
			});
			expect(await evidence()).toEqual([]);

			expect(await citeFromCell(ctx, place, shown(now), id)).toBe(true);
			expect(await citeFromCell(ctx, place, shown(now), id)).toBe(false);
			expect((await evidence()).map(({ frozen }) => frozen)).toEqual([now?.frozen]);
		}
	);

	it('cites a figure twice when it was released twice on one day', async () => {
		const ctx = await city();
		const releaseAgain = await sourceOf.survey(ctx);
		const id = await createMeasure(ctx, measureInput({ areaIds: ['north'] }));
		const place = { area: 'north', topic: 'parks' };
		const cite = async () =>
			citeFromCell(ctx, place, shown((await cellFor(ctx, 'north', 'parks')).citables[0]), id);
		expect(await cite()).toBe(true);
		await releaseAgain();
		expect(await cite()).toBe(true);
		const { evidence } = await measureForStaff(ctx, id);
		expect(evidence.map(({ frozen }) => [frozen.figure, frozen.date])).toEqual([
			[0.6, '2027-04-01'],
			[0.17, '2027-04-01']
		]);
	});

	it('shows and cites a figure in the words it was counted under, whatever is asked now', async () => {
		const ctx = await city();
		const survey = await parkSurvey(ctx);
		await answer(ctx, 'north', { inNeed: 12, content: 8 });
		await answer(ctx, 'south', { inNeed: 10, content: 10 });
		await release(ctx, survey);
		const before = await cellFor(ctx, 'north', 'parks');
		await askOtherwise(ctx, survey, {
			title: 'Wie laut sind die Parks?',
			lowLabel: 'leise',
			highLabel: 'laut',
			need: { side: 'high' }
		});
		const after = await cellFor(ctx, 'north', 'parks');
		expect(after.citables).toEqual(before.citables);
		expect(signalsIn(await matrixFor(ctx, view()), 'north')).toEqual(['survey 0.6 20 3']);
		const { questions } = await surveyResults(ctx, survey.slug);
		expect(questions.map(({ title, wording }) => [title.text, wording.version])).toEqual([
			['Wie gut sind die Parks?', 1]
		]);
		expect(questions[0]?.columnTexts.map(({ text }) => text)).toEqual([
			'schlecht',
			'2',
			'3',
			'4',
			'gut'
		]);
	});

	it('lists what many raised until somebody is on it, and again when nobody is', async () => {
		const ctx = await city();
		const { slug } = await openBoard(ctx);
		await parkIdea(ctx, slug, 'north', 40);
		await parkIdea(ctx, slug, 'south', 8);
		await parkIndicator(ctx, { north: 30, south: 5, east: 31 });
		const open = async () =>
			(await unaddressed(ctx, view())).found.map(({ area, topic, past }) => [
				area.code,
				topic.code,
				past.length
			]);
		// the south stands out by an indicator alone: nobody's voice
		expect(await open()).toEqual([['north', 'parks', 0]]);
		expect(cellOf(await matrixFor(ctx, view()), 'north')).toMatchObject({ isOpen: true });

		const elsewhere = measureInput({ areaIds: ['south'], topicIds: ['parks'] });
		await createMeasure(ctx, elsewhere);
		await createMeasure(ctx, measureInput({ areaIds: ['north'], topicIds: ['mobility'] }));
		expect(await open()).toEqual([['north', 'parks', 0]]);

		const id = await createMeasure(ctx, measureInput({ topicIds: ['parks'] }));
		expect(await open()).toEqual([]);
		expect(cellOf(await matrixFor(ctx, view()), 'north')).toMatchObject({ isOpen: false });

		await changeStatus(ctx, id, { status: 'rejected', note: 'Kein Geld.' });
		expect(await open()).toEqual([['north', 'parks', 1]]);
	});

	it('shows the first few of a cell, more of one kind on demand, and cites those as well', async () => {
		const ctx = await city();
		const { slug } = await openBoard(ctx);
		const ids: string[] = [];
		for (let n = 0; n < 14; n += 1) ids.push(await parkIdea(ctx, slug, 'north', n % 3, `${n}`));
		const ideasOf = ({ citables }: { citables: Citable[] }) =>
			citables.filter(({ sourceType }) => sourceType === 'idea');
		const few = await cellFor(ctx, 'north', 'parks');
		expect([ideasOf(few).length, few.further.idea]).toEqual([12, 2]);
		const all = await cellFor(ctx, 'north', 'parks', 'idea');
		expect(new Set(ideasOf(all).map(({ sourceId }) => sourceId))).toEqual(new Set(ids));
		expect(all.further.idea).toBe(0);
		const id = await createMeasure(ctx, measureInput({ areaIds: ['north'], topicIds: ['parks'] }));
		const place = { area: 'north', topic: 'parks' };
		expect(await citeFromCell(ctx, place, shown(ideasOf(all).at(-1)), id)).toBe(true);
	});

	it('names the first few measures of a cell and counts them all', async () => {
		const ctx = await city();
		const areaIds = [['north'], ['city'], [], ['north', 'south'], ['south']];
		for (const ids of areaIds)
			await createMeasure(ctx, measureInput({ areaIds: ids, topicIds: ['parks'] }));
		const matrix = await matrixFor(ctx, view());
		const counts = ['north', 'south', 'east'].map((area) => cellOf(matrix, area)?.measureCount);
		expect(counts).toEqual([4, 4, 2]);
		expect(cellOf(matrix, 'north')?.measures).toHaveLength(3);
		expect(matrix.whole?.cells.map(({ measureCount }) => measureCount)).toEqual([0, 5]);
	});

	it('shows planners their own part of the city and lets them cite on their measures only', async () => {
		const ctx = await city();
		const { slug } = await openBoard(ctx);
		await parkIdea(ctx, slug, 'north', 6);
		await parkIdea(ctx, slug, 'south', 6);
		const southern = await createMeasure(ctx, measureInput({ areaIds: ['south'] }));
		const own: Context = { ...ctx, actor: planner('north') };

		const matrix = await matrixFor(own, view());
		expect(matrix.within?.code).toBe('north');
		expect(JSON.stringify(matrix)).not.toContain('south');
		const notFound = { code: 'not-found' };
		await expect(matrixFor(own, view('within=city'))).rejects.toMatchObject(notFound);
		await expect(cellFor(own, 'south', 'parks')).rejects.toMatchObject(notFound);
		await expect(unaddressed(own, view('within=south'))).rejects.toMatchObject(notFound);

		const cell = await cellFor(own, 'north', 'parks');
		expect(cell.choices).toEqual([]);
		await expect(
			citeFromCell(own, { area: 'north', topic: 'parks' }, shown(cell.citables[0]), southern)
		).rejects.toMatchObject(notFound);
		const none = { ...ctx, actor: { ...planner('north'), assignments: [] } };
		expect((await matrixFor(none, view())).rows).toEqual([]);
	});
});
