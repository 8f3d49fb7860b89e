import { Command, CommanderError } from 'commander';
import { areasCommand } from './commands/areas.ts';
import { doctorCommand } from './commands/doctor.ts';
import { indicatorsCommand } from './commands/indicators.ts';
import { usersCommand } from './commands/users.ts';
import { sentenceFor } from './sentence-for.ts';

/** `npm run -s mitraum -- <noun> <verb> …` */
const program = new Command('mitraum')
	.description('What an administrator does from a shell.')
	.exitOverride()
	.showHelpAfterError(false)
	.addCommand(areasCommand())
	.addCommand(indicatorsCommand())
	.addCommand(usersCommand())
	.addCommand(doctorCommand());

try {
	await program.parseAsync();
} catch (cause) {
	if (!(cause instanceof CommanderError)) process.stderr.write(`${await sentenceFor(cause)}\n`);
	process.exitCode = cause instanceof CommanderError ? cause.exitCode : 1;
}
