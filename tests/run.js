// `npm test`: everything, in the order in which it fails fastest. Ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

if (Number(process.versions.node.split('.')[0]) !== 26) {
	process.stderr.write(
		`The tests need Node 26 and this is Node ${process.versions.node}: run them as npm test after npm ci.\n`
	);
	process.exit(1);
}

const reports = mkdtempSync(join(tmpdir(), 'mitraum-reports-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');
let passed = 0;
let failed = 0;

installWhatIsMissing();
// Lint and types read the settings that Kit writes.
step('preparing', 'svelte-kit', ['sync']);
step('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
step('lint', 'eslint', ['.']);
step('types', 'svelte-check', [
	'--tsconfig',
	'./tsconfig.json',
	'--fail-on-warnings',
	'--output',
	'human'
]);
run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
count(unitReport, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]);
step('build', 'node', ['src/cli/run.js', 'build']);
run('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport });
count(browserReport, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]);
rmSync(reports, { recursive: true, force: true });

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

/** On a bare Debian: the browser and the database server that the tests use. */
function installWhatIsMissing() {
	const missing = [];
	if (!existsSync('/usr/bin/chromium')) missing.push('chromium', 'fonts-noto-core');
	if (!existsSync('/usr/lib/postgresql') && spawnSync('initdb', ['--version']).status !== 0)
		missing.push('postgresql');
	if (missing.length === 0) return;
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const options = { stdio: ['ignore', 'ignore', 'inherit'], env: environment };
	const steps = [
		['update', '-qq'],
		['install', '-y', '-qq', '--no-install-recommends', ...missing]
	];
	for (const parameters of steps) {
		if (spawnSync('apt-get', parameters, options).status === 0) continue;
		process.stderr.write(
			`The tests need ${missing.join(' and ')}, and apt-get cannot install it.\n`
		);
		process.exit(1);
	}
}

function run(program, parameters, environment = {}) {
	process.stdout.write(`\n— ${program} ${parameters.slice(0, 2).join(' ')}\n`);
	return spawnSync(program, parameters, {
		stdio: 'inherit',
		env: { ...process.env, ...environment, CI: 'true' }
	}).status;
}

/** A check that is right or wrong as a whole counts as one test. */
function step(name, program, parameters) {
	if (run(program, parameters) === 0) passed += 1;
	else {
		failed += 1;
		process.stderr.write(`✗ ${name}\n`);
	}
}

function count(report, read) {
	const results = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : [0, 1];
	passed += results[0];
	failed += results[1];
	if (results[0] === 0) failed += 1;
}
