import { users } from './content/users.ts';

const PLACES = [
	['For residents', '/de'],
	['In Arabic', '/ar'],
	['The survey', '/de/surveys/leben-in-bockenheim-und-im-westend'],
	['The idea board', '/de/boards/vor-ihrer-haustuer'],
	['Events', '/de/events'],
	['Measures', '/de/measures'],
	['For staff', '/de/sign-in'],
	['Mails the demo wrote', '/de/dev/mails']
] as const;

/** What `npm run demo` says when the site answers: addresses and logins. */
export function welcome(origin: string): string {
	const places = PLACES.map(([name, path]) => `  ${name.padEnd(22)}${origin}${path}`);
	const logins = users.map(
		({ mail, password, roles }) =>
			`  ${mail.padEnd(29)}${password.padEnd(29)}${roles
				.map(({ role, area }) => (area === 'F' ? role : `${role} for Bockenheim`))
				.join(', ')}`
	);
	return [
		'',
		'Mitraum is running with the demo city. Everything in it is invented.',
		'',
		...places,
		'',
		`  ${'Sign in with'.padEnd(29)}${'password'.padEnd(29)}as`,
		...logins,
		'',
		'Stop it with Ctrl+C.'
	].join('\n');
}
