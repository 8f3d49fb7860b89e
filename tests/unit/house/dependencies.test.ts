import { describe, expect, it } from 'vitest';
import { read } from './support/sources.ts';

type Versions = Record<string, string>;

interface Locked {
	packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
}

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
	read('package.json')
) as Record<string, Versions>;
const { packages } = JSON.parse(read('package-lock.json')) as Locked;
const locked = Object.entries(packages).filter(([path]) => path !== '');

describe('What others wrote', () => {
	it('is wanted in one version each', () => {
		const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies };
		const open = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
		expect(open).toEqual([]);
	});

	it('comes from the public registry alone, with the sum of its bytes', () => {
		expect(locked.length).toBeGreaterThan(400);
		const elsewhere = locked.filter(
			([, { resolved = 'https://registry.npmjs.org/', integrity = '', link }]) =>
				link || !resolved.startsWith('https://registry.npmjs.org/') || !/^sha512-/.test(integrity)
		);
		expect(elsewhere).toEqual([]);
	});

	it('runs no program of its own when it is installed', () => {
		expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
	});
});
