// The entry of every command. Plain JavaScript, so that an older Node can read it and say what it lacks.
const WANTED = 26;
const FRUGAL = ['--max-semi-space-size=16', '--heap-growing-percent=50'];
const [command = '', ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) !== WANTED) {
	process.stderr.write(
		`Mitraum needs Node ${WANTED} and this is Node ${process.versions.node}: run it through npm (npm start, npm run …) after npm ci, or install Node ${WANTED}.\n`
	);
	process.exit(1);
}

if (command === 'start' || command === 'demo') becomeFrugal();

process.argv.splice(2, 1);
switch (command) {
	case 'start':
		await import('./serve.ts');
		break;
	case 'demo':
		await import('./demo.ts');
		break;
	case 'mitraum':
		await import('./mitraum.ts');
		break;
	case 'bench':
		await import('../../tests/load/bench.ts');
		break;
	case 'dev':
		await import('./dev.ts');
		break;
	case 'build':
		await import('./build.ts');
		break;
	default:
		process.stderr.write(`There is no command “${[command, ...rest].join(' ')}”.\n`);
		process.exit(1);
}

/**
 * The same process once more, with one arena for the allocator's threads and a heap that is swept when it
 * has grown by half: under load it holds two thirds of the memory, at no cost that can be measured. Where a
 * process cannot replace itself (Windows), or somebody has chosen another number of arenas, it goes on as it
 * is.
 */
function becomeFrugal() {
	if (process.execve === undefined || process.env.MALLOC_ARENA_MAX !== undefined) return;
	process.execve(
		process.execPath,
		[process.execPath, ...FRUGAL, ...process.execArgv, ...process.argv.slice(1)],
		{ ...process.env, MALLOC_ARENA_MAX: '1' }
	);
}
