import { Command, Option } from 'commander';
import { LOCALES, type Locale } from '#lib/i18n/registry.ts';
import { addUser, generatePassword } from '#lib/server/accounts/index.ts';
import { findAreasToMatch } from '#lib/server/areas/index.ts';
import { ROLES, type Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { refuse } from '#lib/shared/imports/refusal.ts';
import { print } from '../output.ts';
import { withApp } from '../with-app.ts';

interface AddOptions {
	name: string;
	role: Role;
	area?: string;
	locale: Locale;
	json?: boolean;
}

export function usersCommand(): Command {
	return new Command('users')
		.description('Members of staff.')
		.addCommand(
			new Command('add')
				.description('Adds a member of staff and prints a password to be changed at once.')
				.argument('<mail>')
				.requiredOption('--name <name>', 'first and last name')
				.addOption(
					new Option('--role <role>', 'what they may do').choices(ROLES).makeOptionMandatory()
				)
				.option('--area <code>', 'only for this area and what lies below it')
				.addOption(new Option('--locale <locale>', 'their language').choices(LOCALES).default('de'))
				.option('--json', 'print JSON')
				.action(add)
		);
}

async function add(mail: string, options: AddOptions): Promise<void> {
	const { name, role, locale } = options;
	const password = generatePassword();
	const id = await withApp(async (ctx) => {
		const areaId = options.area === undefined ? null : await findAreaId(ctx, options.area);
		return addUser(ctx, { mail, name, role, locale, password, areaId });
	});
	print(
		{ id, mail, password },
		[
			`${name} can sign in with ${mail} and the password ${password}, and chooses another one then.`
		],
		options.json === true
	);
}

async function findAreaId(ctx: Context, code: string): Promise<string> {
	const area = (await findAreasToMatch(ctx)).find((known) => known.code === code);
	return area?.id ?? refuse(`There is no area with the code ${code}.`);
}
