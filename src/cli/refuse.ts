import { BackupRefusal } from '#lib/server/platform/backup/index.ts';
import { ConfigError } from '#lib/server/platform/config.ts';

/** Does the work, or says in one sentence on stderr why it cannot be done and ends the process. */
export async function orRefuse(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (cause) {
		process.stderr.write(
			cause instanceof ConfigError || cause instanceof BackupRefusal
				? `${cause.message}\n`
				: `Mitraum cannot start: ${reasonOf(cause)}.\n`
		);
		process.exit(1);
	}
}

/** The first line of what went wrong; a refused connection says so only in its code. */
function reasonOf(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	const [line = ''] = cause.message.split('\n');
	const code = 'code' in cause ? String(cause.code) : cause.name;
	return line.replace(/\.$/, '') || code;
}
