import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { TEST_SECRET } from '../../support/databases.ts';

function execute(node: string, parameters: string[], environment: Record<string, string> = {}) {
	const env = { PATH: process.env.PATH, ...environment };
	return spawnSync(node, parameters, { encoding: 'utf8', env });
}

/** A Node on the PATH that is not the one Mitraum brings along. */
const otherNode = (process.env.PATH ?? '')
	.split(delimiter)
	.filter((folder) => !folder.includes('node_modules'))
	.map((folder) => join(folder, 'node'))
	.find((node) => existsSync(node) && !execute(node, ['--version']).stdout.startsWith('v26.'));

it.for(['start', 'demo', 'mitraum', 'bench', 'dev', 'build'])(
	'On a wrong Node “%s” says so in one sentence',
	(command, { skip }) => {
		if (!otherNode) return skip('this machine has no other Node to try');
		const { status, stderr } = execute(otherNode, ['src/cli/run.js', command]);
		expect(stderr).toMatch(/^Mitraum needs Node 26 and this is Node [\d.]+: [^\n]+\.\n$/);
		expect(status).toBe(1);
	}
);

it('npm start refuses to start without a secret, with one sentence', () => {
	const { status, stderr } = execute(process.execPath, ['src/cli/run.js', 'start']);
	expect(stderr).toBe(
		'The setting SECRET_KEY is missing: set it to at least 32 random characters.\n'
	);
	expect(status).toBe(1);
});

it('An unknown command is refused by name', () => {
	const environment = { SECRET_KEY: TEST_SECRET };
	const { status, stderr } = execute(process.execPath, ['src/cli/run.js', 'sing'], environment);
	expect(stderr).toBe('There is no command “sing”.\n');
	expect(status).toBe(1);
});
