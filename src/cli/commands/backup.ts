import { constants, setPriority } from 'node:os';
import { Command } from 'commander';
import {
	moveDatabase,
	restoreBackup,
	sayHolding,
	withDatabase,
	writeBackup,
	type Restored,
	type RestoreOptions
} from '#lib/server/platform/backup/index.ts';
import { count, print } from '../output.ts';
import { commandConfig } from '../with-app.ts';

const KEY =
	'Set BACKUP_KEY or BACKUP_KEY_FILE (at least 32 characters) to encrypt backups and to read encrypted ones.';

export function backupCommand(): Command {
	return new Command('backup')
		.description(`Writes the whole database into a file, also while the site runs. ${KEY}`)
		.argument('<file>', 'a new file')
		.option('--json', 'print JSON')
		.action(async (file: string, { json }: { json?: boolean }) => {
			// The site may be running on the same machine, and visitors go first.
			setPriority(constants.priority.PRIORITY_LOW);
			const done = await withDatabase(commandConfig(), (ctx) => writeBackup(ctx, file));
			const how = done.isEncrypted ? 'encrypted' : 'not encrypted';
			const size = `${(done.bytes / 1_000_000).toFixed(1)} MB`;
			const says = `${file} holds ${sayHolding(done)}; ${size}, ${how}, read back and found whole.`;
			print({ file, ...done }, [says], json === true);
		});
}

export function restoreCommand(): Command {
	return new Command('restore')
		.description(`Puts a backup in the place of the database; the site must not run. ${KEY}`)
		.argument('<file>', 'a backup')
		.option('--replace', 'whatever the database holds goes, after a copy of it')
		.option('--expired', 'the backup may be older than BACKUP_DAYS')
		.option('--dry-run', 'read the backup, say what it would replace and change nothing')
		.option('--json', 'print JSON')
		.action(async (file: string, { json, ...options }: RestoreOptions & { json?: boolean }) => {
			const done = await restoreBackup(commandConfig(), file, options);
			print({ file, ...outcomeOf(done) }, linesOf(done, options), json === true);
		});
}

function outcomeOf({ backup, replaced, copy, deletedAgain }: Restored) {
	const { counts, lastChange } = replaced ?? { counts: {}, lastChange: null };
	return { backup, replaced: replaced && { counts, lastChange }, copy, deletedAgain };
}

function linesOf({ backup, replaced, copy, deletedAgain }: Restored, { dryRun }: RestoreOptions) {
	const [has, goes] = dryRun ? ['would have', 'would go'] : ['has', 'went'];
	return [
		`The database ${has} ${sayHolding(backup)}.`,
		replaced ? `What it held ${goes}: ${sayHolding(replaced)}.` : 'It held nothing before.',
		...(copy ? [`A copy of that is ${copy}`] : []),
		...(dryRun
			? ['Nothing was changed.']
			: [`${count(deletedAgain, 'row')} that had been deleted since went again.`])
	];
}

export function moveCommand(): Command {
	return new Command('move')
		.description(
			'Copies the whole database into an empty one, SQLite or PostgreSQL; the site must not run.'
		)
		.argument('<url>', 'file:PATH or postgres://…')
		.option('--json', 'print JSON')
		.action(async (url: string, { json }: { json?: boolean }) => {
			const done = await moveDatabase(commandConfig(), url);
			const says = `${sayHolding(done)} moved: set DATABASE_URL to the new database and start the site.`;
			print(done, [says], json === true);
		});
}
