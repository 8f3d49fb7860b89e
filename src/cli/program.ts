import { Command, CommanderError } from 'commander';
import { areasCommand } from './commands/areas.ts';
import { backupCommand, moveCommand, restoreCommand } from './commands/backup.ts';
import { doctorCommand } from './commands/doctor.ts';
import { indicatorsCommand } from './commands/indicators.ts';
import { mailsCommand } from './commands/mails.ts';
import { usersCommand } from './commands/users.ts';
import { sentenceFor } from './sentence-for.ts';
import { surroundings } from './surroundings.ts';

/** All nouns and verbs of the command line. */
export function program(): Command {
	return new Command('mitraum')
		.description('What an administrator does from a shell.')
		.showHelpAfterError(false)
		.addCommand(areasCommand())
		.addCommand(indicatorsCommand())
		.addCommand(mailsCommand())
		.addCommand(usersCommand())
		.addCommand(backupCommand())
		.addCommand(restoreCommand())
		.addCommand(moveCommand())
		.addCommand(doctorCommand());
}

/**
 * Runs one command.
 * @param args `<noun> <verb> …`
 * @returns the exit code; when it is not 0, stderr says why in one sentence.
 */
export async function run(args: readonly string[]): Promise<number> {
	const { out, err } = surroundings();
	try {
		await withoutProcess(program()).parseAsync(args, { from: 'user' });
		return 0;
	} catch (cause) {
		if (cause instanceof CommanderError) return cause.exitCode;
		err(`${await sentenceFor(cause)}\n`);
		return 1;
	}

	/** Keeps a command and those below it from ending the process or writing past the surroundings. */
	function withoutProcess(command: Command): Command {
		command.commands.forEach(withoutProcess);
		return command.exitOverride().configureOutput({ writeOut: out, writeErr: err });
	}
}
