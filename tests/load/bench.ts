import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../src/cli/demo/build.ts';
import { ConfigError } from '#lib/server/platform/config.ts';
import { BENCHES } from './benches/index.ts';
import { chooseBenches } from './choose.ts';
import type { Bench, Say } from './contract.ts';
import { figure } from './figures.ts';
import { openStands } from './stands.ts';

/**
 * `npm run bench`: what the built site does on this machine, one JSON line per figure, each beside
 * what it is to be compared with; `npm run bench -- NAME` runs one bench, `-- --list` names them.
 * It asserts nothing about time.
 */
try {
	const { minutes, ...wish } = readWish();
	const choice = chooseBenches(BENCHES, wish);
	if ('benches' in choice) await run(choice.benches, minutes);
	else if (choice.isRefusal) throw new ConfigError(choice.sentence);
	else process.stdout.write(`${choice.sentence}\n`);
} catch (cause) {
	if (!(cause instanceof ConfigError)) throw cause;
	process.stderr.write(`${cause.message}\n`);
	process.exitCode = 1;
}

function readWish() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			list: { type: 'boolean', default: false },
			minutes: { type: 'string', default: '3' }
		}
	});
	const minutes = Number(values.minutes);
	if (!(minutes > 0)) throw new ConfigError('--minutes takes a number of minutes.');
	return { names: positionals, isList: values.list, minutes };
}

async function run(benches: readonly Bench[], minutes: number): Promise<void> {
	await buildIfNeeded();
	const stands = openStands();
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void stands.close().finally(() => process.exit(1)));
	try {
		for (const bench of benches) {
			await bench.run({ say: sayFor(bench), stands, minutes });
			await stands.clear();
		}
	} finally {
		await stands.close();
	}
}

function sayFor({ name }: Bench): Say {
	return (...told) => {
		process.stdout.write(`${JSON.stringify({ bench: name, ...figure(...told) })}\n`);
	};
}
