import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './support/sources.ts';

/** Why a form of staff needs not ask what somebody else saved meanwhile. */
const REASONS: Record<string, string> = {
	adds: 'it adds something and changes nothing that was there',
	ends: 'it ends or removes something as a whole, is asked for before, and is written down',
	steps: 'it is one step of a lifecycle, which is refused where it does not follow',
	moves: 'it moves something by one place from wherever it stands',
	guarded:
		'it decides about an idea, whose own revision it carries: there is nothing typed to compare',
	secret: 'a password is never shown, so nobody could compare it'
};

/** Form actions without `current`, by route and name. */
const EXCEPT: Record<string, keyof typeof REASONS> = {
	'admin/jobs default': 'steps',
	'admin/users/[id] withdraw': 'ends',
	'admin/users/[id] deactivate': 'ends',
	'admin/users/[id] endSessions': 'ends',
	'admin/users/[id] reactivate': 'steps',
	'admin/users/[id]/password default': 'secret',
	'admin/users/[id]/role default': 'adds',
	'planning/[area]/[topic] default': 'adds',
	'staff/account/password default': 'secret',
	'staff/account/sessions end': 'ends',
	'staff/account/sessions endOthers': 'ends',
	'staff/boards/[id]/bursts default': 'steps',
	'staff/surveys/[id]/results/bursts default': 'steps',
	'staff/windows open': 'adds',
	'staff/windows close': 'ends',
	'staff/areas/[id]/contact-points/[point]/remove default': 'ends',
	'staff/areas/[id]/contact-points/new default': 'adds',
	'staff/events/[id] publish': 'steps',
	'staff/events/[id] duplicate': 'adds',
	'staff/events/[id]/cancel default': 'ends',
	'staff/events/[id]/participants default': 'ends',
	'staff/measures/[id]/evidence/[evidence] default': 'ends',
	'staff/measures/[id]/papers/[paper] default': 'ends',
	'staff/measures/[id]/papers/new default': 'adds',
	'staff/moderation/[id] approve': 'guarded',
	'staff/moderation/[id] hide': 'guarded',
	'staff/moderation/[id] undo': 'guarded',
	'staff/moderation/[id]/answer default': 'guarded',
	'staff/moderation/[id]/merge default': 'guarded',
	'staff/surveys/[id] addSection': 'adds',
	'staff/surveys/[id] moveSection': 'moves',
	'staff/surveys/[id] addQuestion': 'adds',
	'staff/surveys/[id] moveQuestion': 'moves',
	'staff/surveys/[id]/channels default': 'adds',
	'staff/surveys/[id]/end default': 'ends',
	'staff/surveys/[id]/publish default': 'steps',
	'staff/surveys/[id]/questions/[question]/remove default': 'ends',
	'staff/surveys/[id]/results default': 'steps',
	'staff/surveys/[id]/sections/[section]/remove default': 'ends',
	'staff/topics move': 'moves',
	'staff/topics retire': 'ends',
	'staff/topics reinstate': 'steps'
};

const ACTION = /^\t(\w+): formAction\(\{\n(.*?)^\t\}\)/gms;
const isMade = (route: string) => route.endsWith('/new') && !route.includes('[');

const actions = filesBelow('src/routes')
	.filter((path) => /^src\/routes\/(admin|planning|staff)\/.*\+page\.server\.ts$/.test(path))
	.flatMap((path) => {
		const route = path.slice('src/routes/'.length, -'/+page.server.ts'.length);
		return [...read(path).matchAll(ACTION)].map(([, name = '', body = '']) => ({
			route,
			key: `${route} ${name}`,
			asks: /^\t\tcurrent\b/m.test(body)
		}));
	});

describe('Nobody overwrites in silence', () => {
	it('finds every form action of staff', () => {
		const written = filesBelow('src/routes/admin', 'src/routes/planning', 'src/routes/staff')
			.filter((path) => path.endsWith('+page.server.ts'))
			.flatMap((path) => read(path).match(/formAction\(\{/g) ?? []);
		expect(actions).toHaveLength(written.length);
	});

	it('a form that changes something says what is saved now, or stands on the list', () => {
		const silent = actions.filter(({ route, asks }) => !asks && !isMade(route));
		expect(new Set(Object.values(EXCEPT))).toEqual(new Set(Object.keys(REASONS)));
		expect(silent.map(({ key }) => key).sort()).toEqual(Object.keys(EXCEPT).sort());
	});
});
