import { ROLES, type Role } from '#lib/server/platform/auth/index.ts';

/**
 * How far a role must reach: `anywhere` any part of the tree will do, `there` it must cover the
 * object's area, `city` nothing less than the whole city.
 */
export type Reach = 'anywhere' | 'there' | 'city';

export interface Rule {
	roles: readonly Role[];
	reach: Reach;
}

export interface AccessEntry {
	/** Who may look at the page. */
	see: Rule | 'anyone';
	/** Who may do something there; nobody unless told. */
	act?: Rule;
}

const rule = (reach: Reach, ...roles: Role[]): Rule => ({ roles, reach });
const anybodyOfStaff = rule('anywhere', ...ROLES);
const administrators = rule('anywhere', 'administrator');
const cityAdministrators = rule('city', 'administrator');
const authors = (reach: Reach) => rule(reach, 'editor', 'administrator');
const planners = (reach: Reach) => rule(reach, 'planner', 'administrator');
const surveyReaders = rule('there', 'editor', 'translator', 'planner', 'administrator');
const releasers = rule('there', 'editor', 'planner', 'administrator');
const moderators = rule('there', 'moderator', 'administrator');

/**
 * Who may do what, once more and by hand, so that the code is measured against something that it did
 * not make itself. The longest prefix of a route counts; a route below none of them is closed.
 */
export const ACCESS_TABLE: Record<string, AccessEntry> = {
	'/(public)': { see: 'anyone' },
	'/api/v1': { see: 'anyone' },
	'/colours': { see: 'anyone' },
	'/[x+2e]well-known': { see: 'anyone' },
	'/healthz': { see: 'anyone' },
	'/readyz': { see: 'anyone' },
	'/metrics': { see: 'anyone' },
	'/dev/mails': { see: 'anyone' },

	'/staff': { see: anybodyOfStaff },
	'/staff/account': { see: anybodyOfStaff, act: anybodyOfStaff },

	'/staff/surveys': { see: rule('anywhere', 'editor', 'translator', 'planner', 'administrator') },
	'/staff/surveys/new': { see: authors('anywhere'), act: authors('anywhere') },
	'/staff/surveys/[id]': { see: surveyReaders, act: authors('there') },
	'/staff/surveys/[id]/end': { see: authors('there'), act: authors('there') },
	'/staff/surveys/[id]/publish': { see: authors('there'), act: authors('there') },
	'/staff/surveys/[id]/questions': { see: authors('there'), act: authors('there') },
	'/staff/surveys/[id]/sections': { see: authors('there'), act: authors('there') },
	'/staff/surveys/[id]/results': { see: surveyReaders, act: releasers },
	'/staff/surveys/[id]/results/bursts': { see: surveyReaders, act: releasers },
	'/staff/surveys/[id]/results/texts': { see: releasers },
	'/staff/surveys/[id]/settings': { see: authors('there'), act: authors('there') },

	'/staff/boards': { see: rule('anywhere', ...ROLES) },
	'/staff/boards/new': { see: authors('anywhere'), act: authors('anywhere') },
	'/staff/boards/[id]/bursts': {
		see: rule('there', ...ROLES),
		act: rule('there', 'editor', 'moderator', 'administrator')
	},
	'/staff/boards/[id]/phase': { see: authors('there'), act: authors('there') },
	'/staff/boards/[id]': { see: rule('there', ...ROLES), act: authors('there') },
	'/staff/moderation': { see: rule('anywhere', 'moderator', 'administrator') },
	'/staff/moderation/[id]': { see: moderators, act: moderators },

	'/staff/events': { see: authors('anywhere') },
	'/staff/events/new': { see: authors('anywhere'), act: authors('anywhere') },
	'/staff/events/[id]': { see: authors('there'), act: authors('there') },

	'/staff/measures': { see: rule('anywhere', 'planner', 'editor', 'translator', 'administrator') },
	'/staff/measures/new': { see: planners('anywhere'), act: planners('anywhere') },
	'/staff/measures/[id]': {
		see: rule('there', 'planner', 'editor', 'translator', 'administrator'),
		act: planners('there')
	},
	'/staff/measures/[id]/edit': { see: planners('there'), act: planners('there') },
	'/staff/measures/[id]/evidence': { see: planners('there'), act: planners('there') },
	'/staff/measures/[id]/papers': { see: planners('there'), act: planners('there') },
	'/staff/measures/[id]/status': { see: planners('there'), act: planners('there') },

	'/staff/windows': {
		see: rule('anywhere', 'editor', 'moderator', 'planner', 'administrator'),
		act: rule('anywhere', 'editor', 'moderator', 'planner', 'administrator')
	},

	'/staff/areas': { see: planners('anywhere') },
	'/staff/areas/[id]': { see: planners('there'), act: planners('there') },
	'/staff/topics': { see: planners('anywhere'), act: planners('city') },
	'/staff/topics/[id]': { see: planners('city'), act: planners('city') },
	'/staff/topics/new': { see: planners('city'), act: planners('city') },

	'/staff/translations': { see: rule('anywhere', 'translator', 'editor', 'administrator') },
	'/staff/translations/[ownerType]/[ownerId]': {
		see: rule('there', 'translator', 'editor', 'administrator'),
		act: rule('there', 'translator', 'editor', 'administrator')
	},

	'/planning': { see: planners('anywhere') },
	'/planning/[area]/[topic]': { see: planners('there'), act: planners('there') },

	'/admin': { see: administrators },
	'/admin/users/new': { see: administrators, act: administrators },
	'/admin/users/[id]': {
		see: rule('there', 'administrator'),
		act: rule('there', 'administrator')
	},
	'/admin/audit': { see: cityAdministrators },
	'/admin/jobs': { see: cityAdministrators, act: cityAdministrators },
	'/admin/settings': { see: cityAdministrators, act: cityAdministrators }
};

/** The entry that counts for a route; undefined where it is closed. */
export function accessEntryFor(routeId: string): AccessEntry | undefined {
	const prefix = Object.keys(ACCESS_TABLE)
		.filter((each) => routeId === each || routeId.startsWith(`${each}/`))
		.sort((a, b) => b.length - a.length)[0];
	return prefix === undefined ? undefined : ACCESS_TABLE[prefix];
}

/** Whether a rule lets somebody in. @param reach `in`: their role covers the object's area. */
export function admits(
	rule: Rule | 'anyone' | undefined,
	role: Role | null,
	reach: 'city' | 'in' | 'out'
): boolean {
	if (rule === undefined) return false;
	if (rule === 'anyone') return true;
	if (role === null || !rule.roles.includes(role)) return false;
	return (
		rule.reach === 'anywhere' || reach === 'city' || (reach === 'in' && rule.reach === 'there')
	);
}
