import { Command } from 'commander';
import { stopBounced } from '#lib/server/notifications/index.ts';
import { refuse } from '#lib/shared/imports/refusal.ts';
import { importFile } from '../import-file.ts';
import { count, print } from '../output.ts';
import { withKeyedApp } from '../with-app.ts';

export function mailsCommand(): Command {
	return new Command('mails')
		.description('Mails that go out, and those that come back.')
		.addCommand(
			new Command('bounced')
				.description(
					'Takes one mail that came back or a complaint, and stops mails to its mailbox.'
				)
				.argument('<file>', 'the mail with its headers; - for the standard input')
				.option('--json', 'print JSON')
				.action(takeBounced)
		);
}

const SAYS = {
	bounced: 'The mailbox takes no mail: nothing is sent to it for a while',
	complained: 'The owner has complained: nothing is sent to the mailbox for a year',
	passing: 'Nothing is stopped: the report is not about the mailbox',
	unknown: 'Nothing is stopped: none of our mails of the last days is meant'
};

async function takeBounced(path: string, options: { json?: boolean }): Promise<void> {
	await importFile(path, async (bytes) => {
		const { outcome, ended } = await withKeyedApp((ctx) => stopBounced(ctx, bytes));
		if (outcome === 'no-report')
			return refuse('this is neither a delivery status notification nor a complaint (ARF)');
		const isEnded = ended > 0 ? `, and ${count(ended, 'subscription')} ended` : '';
		print({ outcome, ended }, [`${SAYS[outcome]}${isEnded}.`], options.json === true);
	});
}
