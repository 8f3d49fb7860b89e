import { describe, expect, it } from 'vitest';
import { movesOf, refuseFarLandings, type Landing } from '#lib/shared/areas/check-landings.ts';
import { sayDistance, sayPlace, type Place, type Site } from '#lib/shared/areas/place.ts';

const site = (name: string, centre: Place, size = 1000): Site => ({ name, centre, size });
const landing = (site: Site, before: Site | null = null): Landing => ({
	label: `feature 1 (${site.name})`,
	code: site.name,
	site,
	before
});

const frankfurt = [
	site('Altstadt', [8.682, 50.111]),
	site('Bockenheim', [8.637, 50.123]),
	site('Höchst', [8.548, 50.1])
];
const degrees = { crs: 'EPSG:4326', samples: [] };

describe('an outline that would land far from the others', () => {
	it('is refused with both places', () => {
		const koeln = landing(site('Deutz', [6.975, 50.937]));
		expect(() => refuseFarLandings([koeln], frankfurt, degrees)).toThrow(
			'feature 1 (Deutz) would land at 50.937° N, 6.975° E, 145 km from the nearest of the areas that are here, Höchst at 50.100° N, 8.548° E; if they are right as they are, say --far-is-right'
		);
	});

	it('is measured against the others of the file while nothing is here', () => {
		const all = [...frankfurt, site('Deutz', [6.975, 50.937])].map((each) => landing(each));
		expect(() => refuseFarLandings(all, [], degrees)).toThrow(
			'feature 1 (Deutz) would land at 50.937° N, 6.975° E, 145 km from the nearest of the areas that are in the file, Höchst'
		);
	});

	it('is told the system that would put it near', () => {
		const samples = [{ label: 'feature 1 (Altstadt)', position: [477276, 5550976] }];
		const saxony = landing(site('Altstadt', [14.68, 50.11]));
		expect(() => refuseFarLandings([saxony], frankfurt, { crs: 'EPSG:25833', samples })).toThrow(
			'; --crs EPSG:25832 puts the first at 50.111° N, 8.682° E; if'
		);
	});

	it('counts the others that do so too', () => {
		const two = [site('Deutz', [6.975, 50.937]), site('Kalk', [7.0, 50.94])].map((each) =>
			landing(each)
		);
		expect(() => refuseFarLandings(two, frankfurt, degrees)).toThrow(
			', and so would 1 more: Kalk (144 km);'
		);
	});

	it('may lie at the edge of a city or be the first', () => {
		const edge = landing(site('Kalbach', [8.64, 50.19]));
		expect(() => refuseFarLandings([edge], frankfurt, degrees)).not.toThrow();
		expect(() => refuseFarLandings([edge], [], degrees)).not.toThrow();
		expect(() => refuseFarLandings([], frankfurt, degrees)).not.toThrow();
	});
});

describe('an outline that would move', () => {
	const [altstadt = site('', [0, 0])] = frankfurt;

	it('is refused when it moves by more than its own size', () => {
		const moved = landing(site('Altstadt', [8.702, 50.111]), altstadt);
		expect(() => refuseFarLandings([moved], frankfurt, degrees)).toThrow(
			'feature 1 (Altstadt) would move by 1.4 km, more than its own size, from 50.111° N, 8.682° E to 50.111° N, 8.702° E'
		);
	});

	it('is only reported when it moves by less', () => {
		const moved = landing(site('Altstadt', [8.6834, 50.111]), altstadt);
		expect(() => refuseFarLandings([moved], frankfurt, degrees)).not.toThrow();
		expect(movesOf([moved, landing(altstadt, altstadt), landing(altstadt)])).toEqual([
			{ code: 'Altstadt', name: 'Altstadt', metres: 100 }
		]);
	});
});

describe('places and distances', () => {
	it('are said as people do', () => {
		expect(sayPlace([-0.1276, -51.5072])).toBe('51.507° S, 0.128° W');
		expect([184.4, 1234, 423_600].map(sayDistance)).toEqual(['184 m', '1.2 km', '424 km']);
	});
});
