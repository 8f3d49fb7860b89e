import { addPaper, changeStatus, createMeasure, editMeasure } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { measures, type DemoMeasure } from '../content/measures.ts';
import { dayOf, idOf, on, translate, type Seeding } from './seeding.ts';

/** Takes up the measures and leads each through its course, on the days it happened. */
export async function seedMeasures(seeding: Seeding): Promise<void> {
	for (const measure of measures) {
		const [first, ...steps] = measure.history;
		if (!first) continue;
		const beginning = on(seeding, first.in, 'planner', '09:00');
		const id = await createMeasure(beginning, inputOf(seeding, measure, ''), first.reason);
		seeding.measures.set(measure.code, id);
		await translateMeasure(beginning, id, measure);
		for (const { number, datedIn, title, path } of measure.papers) {
			const datedOn = dayOf(seeding.ctx, datedIn);
			await addPaper(on(seeding, datedIn, 'planner'), id, {
				number: `${number}/${datedOn.slice(2, 4)}`,
				datedOn,
				title,
				url: `https://ratsinformation.demo.example/${path}`
			});
		}
		for (const { status, in: day, reason } of steps)
			await changeStatus(on(seeding, day, 'planner', '11:00'), id, { status, note: reason });
		await tellWhereItStands(seeding, measure, id);
	}
}

async function tellWhereItStands(
	seeding: Seeding,
	measure: DemoMeasure,
	id: string
): Promise<void> {
	if (!measure.statement) return;
	const planner = on(seeding, -1, 'planner', '15:00');
	await editMeasure(planner, id, inputOf(seeding, measure, measure.statement.de));
	await translate(planner, { type: 'measure', id, key: 'statement' }, measure.statement);
}

function inputOf({ ctx, areas, topics }: Seeding, measure: DemoMeasure, statement: string) {
	const { startsIn, endsIn } = measure;
	return {
		number: '',
		title: measure.title.de,
		description: measure.description.de,
		goals: measure.goals.de,
		areaIds: measure.areas.map((code) => idOf(areas, code)),
		topicIds: measure.topics.map((code) => idOf(topics, code)),
		carer: measure.carer,
		department: measure.department,
		startsOn: startsIn === null ? '' : dayOf(ctx, startsIn),
		endsOn: endsIn === null ? '' : dayOf(ctx, endsIn),
		budgetEuro: measure.budget,
		statement,
		isPublic: !measure.isInternal
	};
}

async function translateMeasure(ctx: Context, id: string, measure: DemoMeasure): Promise<void> {
	const { title, description, goals } = measure;
	for (const [key, text] of Object.entries({ title, description, goals }))
		await translate(ctx, { type: 'measure', id, key }, text);
}
