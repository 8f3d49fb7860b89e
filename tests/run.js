// `npm test`: everything, in the order in which it fails fastest. Ends with one line of counts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from './support/browser.ts';

if (Number(process.versions.node.split('.')[0]) !== 26) {
	process.stderr.write(
		`The tests need Node 26 and this is Node ${process.versions.node}: run them as npm test after npm ci.\n`
	);
	process.exit(1);
}

const reports = mkdtempSync(join(tmpdir(), 'mitraum-reports-'));
const report = (name) => join(reports, `${name}.json`);
let passed = 0;
let failed = 0;

installWhatIsMissing();
// Lint and types read the settings that Kit writes.
await check('preparing', 'svelte-kit', ['sync']);
const promised = await promises();
say(`${promised.unit} promises to test without a browser, ${promised.browser} with one.`);
// Two workers leave the processors idle while they wait for a database: the checks fill that.
const [isBuilt] = await Promise.all([checks(), unitTests()]);
if (isBuilt) await browserTests();
rmSync(reports, { recursive: true, force: true });

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

/** How many tests there are before any has run, as the two runners list them. */
async function promises() {
	await Promise.all([
		run('vitest', ['list', '--no-static-parse', `--json=${report('unit-list')}`]),
		run('playwright', ['test', '--list', '--reporter=json'], {
			PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser-list')
		})
	]);
	return {
		unit: read('unit-list')?.length ?? 0,
		browser: read('browser-list')?.stats.skipped ?? 0
	};
}

/** One after the other, beside the unit tests. @returns whether there is a build to try */
async function checks() {
	const types = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
	await check('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
	await check('lint', 'eslint', ['.']);
	await check('types', 'svelte-check', types);
	return check('build', 'node', ['src/cli/run.js', 'build']);
}

async function unitTests() {
	const json = ['--reporter=json', `--outputFile.json=${report('unit')}`];
	const { status } = await run('vitest', ['run', '--reporter=default', ...json], {}, 'inherit');
	const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = read('unit') ?? {};
	count('without a browser', status, promised.unit, {
		passed: numPassedTests,
		failed: numFailedTests,
		skipped: numPendingTests
	});
}

async function browserTests() {
	const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser') };
	const { status } = await run('playwright', ['test'], environment, 'inherit');
	const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = read('browser')?.stats ?? {};
	count('with a browser', status, promised.browser, {
		passed: expected + flaky,
		failed: unexpected,
		skipped
	});
}

/** Adds up what a runner tells; one that ends badly or forgets a test has failed once more. */
function count(name, status, wanted, { passed: kept, failed: broken, skipped }) {
	passed += kept;
	failed += broken;
	const tested = kept + broken + skipped;
	say(`${tested} of ${wanted} promises tested ${name}, ${skipped} of them skipped.`);
	if ((status !== 0 && broken === 0) || tested !== wanted || kept === 0) failed += 1;
}

/** A check that is right or wrong as a whole counts as one test, and is heard when it is wrong. */
async function check(name, program, parameters) {
	const begun = Date.now();
	const { status, output } = await run(program, parameters);
	const isGood = status === 0;
	if (isGood) passed += 1;
	else failed += 1;
	const seconds = Math.round((Date.now() - begun) / 1000);
	process.stdout.write(`${isGood ? '' : output}${isGood ? '✓' : '✗'} ${name} (${seconds} s)\n`);
	return isGood;
}

function run(program, parameters, environment = {}, output = 'pipe') {
	const child = spawn(program, parameters, {
		stdio: ['ignore', output, output],
		env: { ...process.env, ...environment, CI: 'true' }
	});
	const said = [];
	child.stdout?.on('data', (part) => said.push(part));
	child.stderr?.on('data', (part) => said.push(part));
	return new Promise((resolve) => {
		child.once('error', ({ message }) => resolve({ status: 1, output: `${message}\n` }));
		child.once('close', (status) => resolve({ status, output: Buffer.concat(said).toString() }));
	});
}

function read(name) {
	return existsSync(report(name)) ? JSON.parse(readFileSync(report(name), 'utf8')) : undefined;
}

function say(line) {
	process.stdout.write(`\n— ${line}\n\n`);
}

/** On a bare Debian: the browser and the database server that the tests use. */
function installWhatIsMissing() {
	const missing = [];
	if (!browser) missing.push('chromium-headless-shell', 'fonts-noto-core');
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
