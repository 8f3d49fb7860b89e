import { failedJobsForAdmin } from '#lib/server/accounts/index.ts';
import { eventsWithoutTurnout } from '#lib/server/events/index.ts';
import { measuresProposed } from '#lib/server/measures/index.ts';
import { firstInQueue, isModerator } from '#lib/server/moderation/index.ts';
import { firstUnaddressed } from '#lib/server/planning/index.ts';
import { holdsRole, type Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { draftsForStaff } from '#lib/server/surveys/index.ts';
import { openTextsByLanguage } from '#lib/server/translations/index.ts';

/** One thing that waits for somebody, with the first few of it. */
export interface Waiting {
	key: 'ideas' | 'surveyDrafts' | 'turnout' | 'translations' | 'unaddressed' | 'measures' | 'jobs';
	count: number;
	/** Without language. */
	path: string;
	items: { path: string; text: string; count?: number }[];
}

const SHOWN = 4;

/** What waits for the actor, as far as their roles and their areas go. */
export async function waitingFor(ctx: Context): Promise<Waiting[]> {
	const holds = (...roles: Role[]) => holdsRole(ctx.actor, ...roles);
	const parts = [
		isModerator(ctx.actor) ? await ideas(ctx) : [],
		holds('editor', 'administrator') ? await surveyDrafts(ctx) : [],
		holds('editor', 'administrator') ? await turnout(ctx) : [],
		holds('translator', 'editor', 'administrator') ? await translations(ctx) : [],
		holds('planner', 'administrator') ? await planning(ctx) : [],
		holds('administrator') ? await jobs(ctx) : []
	];
	return parts.flat().filter(({ count }) => count > 0);
}

async function ideas(ctx: Context): Promise<Waiting[]> {
	const { ideas: open, total } = await firstInQueue(ctx, SHOWN);
	const items = open.map(({ id, title }) => ({ path: `/staff/moderation/${id}`, text: title }));
	return [waiting('ideas', '/staff/moderation', items, total)];
}

async function surveyDrafts(ctx: Context): Promise<Waiting[]> {
	const drafts = await draftsForStaff(ctx);
	const items = drafts.map(({ id, title }) => ({ path: `/staff/surveys/${id}`, text: title }));
	return [waiting('surveyDrafts', '/staff/surveys', items)];
}

async function turnout(ctx: Context): Promise<Waiting[]> {
	const over = await eventsWithoutTurnout(ctx);
	const items = over.map(({ id, title }) => ({ path: `/staff/events/${id}`, text: title }));
	return [waiting('turnout', '/staff/events', items)];
}

async function translations(ctx: Context): Promise<Waiting[]> {
	const open = (await openTextsByLanguage(ctx)).filter((language) => language.open > 0);
	const items = open.map(({ locale, open: count }) => ({
		path: `/staff/translations?locale=${locale}`,
		text: locale,
		count
	}));
	const total = open.reduce((sum, language) => sum + language.open, 0);
	return [{ ...waiting('translations', '/staff/translations', items, total), items }];
}

async function planning(ctx: Context): Promise<Waiting[]> {
	const { found, total } = await firstUnaddressed(ctx, SHOWN);
	const raised = found.map(({ area, topic }) => ({
		path: `/planning/${encodeURIComponent(area.code)}/${encodeURIComponent(topic.code)}`,
		text: `${topic.name.text} · ${area.name.text}`
	}));
	const proposed = await measuresProposed(ctx, SHOWN);
	const items = proposed.measures.map(({ id, title }) => ({
		path: `/staff/measures/${id}`,
		text: title
	}));
	return [
		waiting('unaddressed', '/planning/unaddressed', raised, total),
		waiting('measures', '/staff/measures', items, proposed.total)
	];
}

async function jobs(ctx: Context): Promise<Waiting[]> {
	const failed = await failedJobsForAdmin(ctx);
	return failed === null ? [] : [waiting('jobs', '/admin/jobs', [], failed)];
}

function waiting(
	key: Waiting['key'],
	path: string,
	items: Waiting['items'],
	count = items.length
): Waiting {
	return { key, count, path, items: items.slice(0, SHOWN) };
}
