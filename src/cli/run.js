// The entry of every command. Plain JavaScript, so that an older Node can read it and say what it lacks.
const WANTED = 26;
const [command = '', ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) !== WANTED) {
	process.stderr.write(
		`Mitraum needs Node ${WANTED} and this is Node ${process.versions.node}: run it through npm (npm start, npm run …) after npm ci, or install Node ${WANTED}.\n`
	);
	process.exit(1);
}

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
