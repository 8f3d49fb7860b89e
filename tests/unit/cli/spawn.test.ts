import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { program } from '../../../src/cli/program.ts';
import { fileWith, spawnMitraum } from '../../support/command-line.ts';

const areas = JSON.stringify({
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			properties: { id: '1', name: 'Alt' },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[8.6, 50],
						[8.61, 50],
						[8.61, 50.01],
						[8.6, 50]
					]
				]
			}
		}
	]
});

const url = `file:${fileWith('mitraum.db', '')}`;
const backup = `${url.slice('file:'.length)}.backup`;

interface Run {
	args: string[];
	says: string;
	/** The sentence with which it is refused. */
	refusal?: string;
}

/** Of each verb, in an order in which each finds what it needs. */
const VERBS: Record<string, Run> = {
	'areas add': { args: ['F', '--level', 'city', '--name', 'Stadt'], says: 'Stadt is added' },
	'areas import': {
		args: [fileWith('a.geojson', areas), '--level', 'stadtteil', '--parent', 'F'],
		says: '1 area of level stadtteil: 1 new'
	},
	'areas list': { args: [], says: 'F  Stadt  (city)\n  1  Alt  (stadtteil)\n' },
	'indicators import': {
		args: [fileWith('a.csv', 'Stadtteil,Jahr,Wert\nAlt,2023,50\n'), '--indicator', 'a'],
		says: '1 indicator, 1 of them new'
	},
	'users add': {
		args: ['eva@example.org', '--name', 'Eva', '--role', 'planner'],
		says: 'Eva can sign in with eva@example.org'
	},
	'mails bounced': {
		args: [fileWith('bounce.eml', 'Subject: Undelivered')],
		says: '',
		refusal: 'The setting SECRET_KEY is missing: set it to at least 32 random characters.\n'
	},
	backup: { args: [backup], says: '0 surveys, 0 responses and 0 ideas' },
	restore: { args: [backup, '--replace'], says: 'What it held went: 0 surveys' },
	move: { args: [`${url}.moved`], says: 'moved: set DATABASE_URL' },
	doctor: {
		args: [],
		says: 'BAD   settings',
		refusal:
			'Not ready: The setting SECRET_KEY is missing: set it to at least 32 random characters.\n'
	}
};

it.for(Object.entries(VERBS))('mitraum %s runs in a process of its own', ([verb, wanted]) => {
	const { args, says, refusal = '' } = wanted;
	const { status, stdout, stderr } = spawnMitraum(url, [...verb.split(' '), ...args]);
	expect({ status, stderr }).toEqual({ status: refusal === '' ? 0 : 1, stderr: refusal });
	expect(stdout).toContain(says);
});

it('Every verb is run once', () => {
	expect(verbsOf(program()).toSorted()).toEqual(Object.keys(VERBS).toSorted());
});

function verbsOf({ commands }: Command): string[] {
	return commands.flatMap((command) => {
		const below = verbsOf(command);
		return below.length > 0 ? below.map((verb) => `${command.name()} ${verb}`) : [command.name()];
	});
}
