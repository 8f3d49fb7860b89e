import type { Role } from '#lib/shared/accounts/roles.ts';

export type DemoUser = {
	mail: string;
	name: string;
	/** Printed by `npm run demo`; good for nothing but the demo. */
	password: string;
	roles: {
		role: Role;
		/** Code of the area the role reaches, with everything below it. */
		area: string;
	}[];
};

export const users: readonly DemoUser[] = [
	{
		mail: 'redaktion@demo.example',
		name: 'Miriam Beispiel',
		password: 'redaktion-in-der-demo',
		roles: [{ role: 'editor', area: 'F' }]
	},
	{
		mail: 'uebersetzung@demo.example',
		name: 'Yusuf Beispiel',
		password: 'uebersetzung-in-der-demo',
		roles: [{ role: 'translator', area: 'F' }]
	},
	{
		mail: 'moderation@demo.example',
		name: 'Olena Beispiel',
		password: 'moderation-in-der-demo',
		roles: [{ role: 'moderator', area: 'F' }]
	},
	{
		mail: 'planung@demo.example',
		name: 'Johanna Beispiel',
		password: 'planung-in-der-demo',
		roles: [{ role: 'planner', area: 'F' }]
	},
	{
		mail: 'verwaltung@demo.example',
		name: 'Tarek Beispiel',
		password: 'verwaltung-in-der-demo',
		roles: [{ role: 'administrator', area: 'F' }]
	},
	{
		mail: 'bockenheim@demo.example',
		name: 'Frauke Beispiel',
		password: 'bockenheim-in-der-demo',
		roles: [
			{ role: 'editor', area: 'F11' },
			{ role: 'moderator', area: 'F11' }
		]
	}
];
