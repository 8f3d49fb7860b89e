import { indicatorByCode } from '#lib/server/indicators/index.ts';
import {
	addPaper,
	changeStatus,
	cite,
	createMeasure,
	editMeasure,
	followMeasure,
	measureForPublic,
	removeEvidence,
	removePaper
} from '#lib/server/measures/index.ts';
import { cellFor, citeFromCell } from '#lib/server/planning/index.ts';
import { DEMO } from '../demo.ts';
import { dayIn, type Examples, type Given } from './example.ts';

const MEASURE = {
	number: '',
	title: 'Breitere Gehwege',
	description: 'Mehr Platz zum Gehen.',
	goals: '',
	topicIds: [],
	carer: 'Tiefbau',
	department: '',
	startsOn: '',
	endsOn: '',
	budgetEuro: 10_000,
	statement: '',
	isPublic: true
};

export function measureExamples({ ctx, ids }: Given): Examples {
	const input = () => ({ ...MEASURE, areaIds: [ids.area] });
	let measure = '';
	return {
		'measures.createMeasure': {
			does: async () => {
				measure = await createMeasure(ctx, input(), 'Wir fangen an.');
			}
		},
		'measures.editMeasure': {
			does: () => editMeasure(ctx, measure, { ...input(), title: 'Noch breitere Gehwege' })
		},
		'measures.changeStatus': {
			does: () => changeStatus(ctx, ids.measure, { status: 'done', note: 'Er fährt.' })
		},
		'measures.addPaper': {
			does: () =>
				addPaper(ctx, ids.measure, {
					number: 'M 7',
					datedOn: dayIn(-9),
					title: 'Abendbus',
					url: ''
				})
		},
		'measures.removePaper': {
			does: async () => {
				const { id } = await ctx.db
					.selectFrom('measurePapers')
					.select('id')
					.where('measureId', '=', ids.measure)
					.where('number', '=', 'M 7')
					.executeTakeFirstOrThrow();
				await removePaper(ctx, ids.measure, id);
			}
		},
		'measures.cite': {
			does: async () => {
				const { id } = await indicatorByCode(ctx, DEMO.indicator);
				await cite(ctx, ids.measure, {
					sourceType: 'indicator',
					sourceId: id,
					key: 'a figure',
					areaId: ids.area,
					topicId: null,
					frozen: {
						label: { de: 'Plätze' },
						figure: 17.5,
						n: null,
						date: dayIn(-1),
						caveats: [],
						path: null,
						indicator: { unit: { de: '%' }, year: 2025, source: 'Amt', rank: 1, areas: 3 }
					}
				});
			}
		},
		'measures.removeEvidence': {
			does: async () => {
				const { evidence } = await measureForPublic(ctx, DEMO.measure);
				await removeEvidence(ctx, ids.measure, evidence[0]?.id ?? '', 'Verwechselt');
			}
		},
		'planning.citeFromCell': {
			does: async () => {
				const place = { area: 'F', topic: DEMO.topic };
				const [citable] = (await cellFor(ctx, place.area, place.topic)).citables;
				if (!citable) throw new Error('The cell holds nothing to cite.');
				await citeFromCell(ctx, place, citable, ids.measure);
			}
		},
		'measures.followMeasure': {
			does: () => followMeasure(ctx, DEMO.measure, 'follower@gast.example'),
			unseen: 'who follows is told to nobody'
		}
	};
}
