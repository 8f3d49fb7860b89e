import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, chownSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs: Debian's newest, or wherever the PATH has them. */
export function postgresPrograms(): string {
	const versions = existsSync(DEBIAN)
		? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
		: [];
	const newest = versions.find((version) => existsSync(join(DEBIAN, version, 'bin', 'initdb')));
	return newest ? join(DEBIAN, newest, 'bin') : '';
}

export interface Cluster {
	/** The address of one of its databases. */
	url: (database: string) => string;
	stop: () => Promise<void>;
}

const SETTINGS = ["listen_addresses=''", 'max_connections=200'];

/** Nothing is kept, so nothing is flushed; and no vacuum commits in between. */
const FORGETFUL = ['fsync=off', 'full_page_writes=off', 'autovacuum=off'];

/**
 * Starts a throw-away cluster in a temporary folder, reached by a socket only.
 * @param isDurable keeps what is committed, as in a town; a test needs no such promise.
 */
export async function startCluster({ isDurable = false } = {}): Promise<Cluster> {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-postgres-'));
	const isRoot = process.getuid?.() === 0;
	if (isRoot) {
		const id = (flag: string) =>
			Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
		chownSync(folder, id('-u'), id('-g'));
	}
	const run = async (program: string, ...args: string[]) => {
		const path = join(postgresPrograms(), program);
		const [command, ...rest] = isRoot
			? ['runuser', '-u', 'postgres', '--', path, ...args]
			: [path, ...args];
		await promisify(execFile)(command ?? path, rest, { cwd: folder });
	};
	const data = join(folder, 'data');
	const manner = ['-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'];
	await run('initdb', '-D', data, '-U', 'postgres', ...manner);
	const own = isDurable ? SETTINGS : [...SETTINGS, ...FORGETFUL];
	const options = [...own, `unix_socket_directories=${folder}`].map((each) => `-c ${each}`);
	await run(
		'pg_ctl',
		'-D',
		data,
		'-w',
		'-o',
		options.join(' '),
		'-l',
		join(folder, 'log'),
		'start'
	);
	return {
		url: (database) => `postgres://postgres@/${database}?host=${encodeURIComponent(folder)}`,
		stop: async () => {
			await run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
