import { describe, expect, it } from 'vitest';
import { openApi } from '../../../src/routes/api/v1/openapi.json/describe.ts';
import { filesBelow } from './support/sources.ts';

describe('The description of the open data', () => {
	const { paths, servers } = openApi({ name: 'Stadt', origin: 'https://stadt.example' });

	it('names every address there is and no other', () => {
		const routes = filesBelow('src/routes/api/v1')
			.filter((path) => path.endsWith('/+server.ts'))
			.map((path) => path.slice('src/routes/api/v1'.length, -'/+server.ts'.length))
			.map((path) => path.replaceAll('[', '{').replaceAll(']', '}'));
		expect(Object.keys(paths).toSorted()).toEqual(routes.toSorted());
		expect(servers).toEqual([{ url: 'https://stadt.example/api/v1' }]);
	});

	it('says what stands in each JSON', () => {
		expect(paths['/areas.json']).toMatchObject({
			get: {
				responses: {
					200: {
						content: {
							'application/json': {
								schema: {
									type: 'object',
									properties: { areas: { type: 'array', items: { type: 'object' } } }
								}
							}
						}
					}
				}
			}
		});
	});
});
