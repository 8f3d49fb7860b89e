import type { MultiPolygon } from 'geojson';
import {
	addArea,
	addContactPoint,
	editArea,
	editContactPoint,
	importAreas,
	removeContactPoint
} from '#lib/server/areas/index.ts';
import { DEMO } from '../demo.ts';
import type { Examples, Given } from './example.ts';

const OUTLINE: MultiPolygon = {
	type: 'MultiPolygon',
	coordinates: [
		[
			[
				[8.7, 50.1],
				[8.72, 50.1],
				[8.72, 50.12],
				[8.7, 50.1]
			]
		]
	]
};

const CONTACT_POINT = {
	name: 'Stadtteilladen',
	address: 'Leipziger Straße 1',
	phone: '069 1',
	mail: '',
	hours: '',
	languages: [],
	note: ''
};

export function areaExamples({ ctx, ids }: Given): Examples {
	let contactPoint = '';
	return {
		'areas.addArea': {
			does: () => addArea(ctx, { code: 'F9', level: 'district', name: 'Der Osten', parent: 'F' })
		},
		'areas.editArea': {
			does: () =>
				editArea(ctx, ids.area, {
					name: 'Bockenheim und mehr',
					population: '4321',
					validFrom: '',
					validUntil: ''
				})
		},
		'areas.addContactPoint': {
			does: async () => {
				contactPoint = await addContactPoint(ctx, ids.area, CONTACT_POINT);
			}
		},
		'areas.editContactPoint': {
			does: () => editContactPoint(ctx, contactPoint, { ...CONTACT_POINT, phone: '069 2' })
		},
		'areas.removeContactPoint': { does: () => removeContactPoint(ctx, contactPoint) },
		'areas.importAreas': {
			does: () =>
				importAreas(ctx, {
					level: 'district',
					areas: [
						{
							label: 'feature 1 (Westen)',
							code: DEMO.district,
							name: 'Der Westen',
							parent: null,
							population: 12_345,
							outline: OUTLINE,
							shape: OUTLINE
						}
					],
					fields: { code: 'code', name: 'name', parent: null, isParentGuessed: false },
					crs: 'EPSG:4326',
					samples: [],
					farIsRight: true
				})
		}
	};
}
