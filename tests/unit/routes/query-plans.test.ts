import { expect, it } from 'vitest';
import '#lib/server/app.ts';
import { translator } from '#lib/i18n/translator.ts';
import { sessionsOn, VISITOR } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases, type TestContext } from '../../support/databases.ts';
import { fullScans } from '../../support/full-scans.ts';
import { grow } from '../../support/grown/grow.ts';
import { HALF_GROWN } from '../../support/grown/size.ts';
import { idOf } from '../../support/grown/texts.ts';
import { recordStatements } from '../../support/record-statements.ts';
import { filesBelow } from '../house/support/sources.ts';

/** What grows for as long as the site is used. Areas, topics, boards and surveys are counted in hundreds. */
const GROWING = [
	'answers',
	'audit_entries',
	'events',
	'event_areas',
	'event_topics',
	'evidence',
	'ideas',
	'measures',
	'measure_areas',
	'measure_papers',
	'measure_topics',
	'measure_updates',
	'moderation_decisions',
	'registrations',
	'responses',
	'statements',
	'supports',
	'translations'
];

/** What may still be read from end to end. */
const ALLOWED: readonly { tables: readonly string[]; statement: RegExp; why: string }[] = [
	{
		tables: ['audit_entries', 'events', 'measures'],
		statement: /^select count\(\*\)/,
		why: 'How many pages a list has is counted in an index, which holds no rows.'
	},
	{
		tables: ['event_areas', 'measure_areas'],
		statement: /not exists \(select "(event|measure)_areas"/,
		why: 'What concerns an area may lie in none: PostgreSQL then reads the small table of areas once instead of for each row.'
	},
	{
		tables: ['measures'],
		statement: /^select "id" from "measures" where "is_public" = \S+ order by/,
		why: 'A file of all measures is of all measures; it is read in parts.'
	},
	{
		tables: ['events'],
		statement: /^select "id", "title", "status", "starts_at", "turnout"/,
		why: 'The matrix adds up all events that were held: most of those there are.'
	},
	{
		tables: ['measure_areas', 'measure_topics'],
		statement: /^select (distinct )?"places"."area_id", "subjects"."topic_id"/,
		why: 'What is being done in all places at once: half of all measures; PostgreSQL joins them whole, without rows.'
	},
	{
		tables: ['measure_updates', 'statements'],
		statement: /^select "locale", sum\("count"\)/,
		why: 'Of the last 300 measures and answers: PostgreSQL reads a table whole while it holds few more.'
	}
];

const isAllowed = (table: string, statement: string) =>
	ALLOWED.some((each) => each.tables.includes(table) && each.statement.test(statement));

const AREA = 'area=a2';
const FILTERS: Record<string, readonly string[]> = {
	'(public)/boards': [AREA, 'topic=topic-1'],
	'(public)/boards/[slug]': [
		'page=2',
		'sort=supported',
		'sort=answered',
		`${AREA}&topic=topic-1&q=bank`
	],
	'(public)/events': [AREA, 'topic=topic-1', 'language=tr&access=childcare', 'page=3'],
	'(public)/measures': [AREA, 'topic=topic-1', 'status=done', 'page=9'],
	'(public)/surveys': [AREA],
	'(public)/surveys/[slug]/results': ['area=a3', 'question=q1'],
	'admin/audit': ['action=idea.approved', 'objectType=idea', `userId=${idOf('user', 1)}`],
	planning: ['level=sozialraum&page=2', 'within=a2', `measure=${idOf('measure', 1)}`],
	'planning/[area]/[topic]': ['more=idea', 'number=M%201/26'],
	'staff/measures': [AREA, 'topic=topic-1', 'status=done'],
	'staff/moderation': ['view=published', 'view=merged', 'q=bank', `board=${idOf('board', 2)}`]
};

const SLUGS = { boards: 'board-1', events: 'event-1', measures: 'measure-1', surveys: 'survey-1' };
const IDS = { boards: 'board', events: 'event', measures: 'measure', surveys: 'survey' } as const;

/** The pages and endpoints there are. */
const ROUTES = filesBelow('src/routes')
	.filter((path) => /\/(\+page\.server|\+server)\.ts$/.test(path))
	.map((path) => path.slice('src/routes/'.length))
	.filter((path) => /^(\(public\)|api\/v1|staff|admin|planning)\//.test(path));

onBothDatabases('No page', (_, openOwn) => {
	let made: Promise<TestContext> | undefined;
	const city = () => (made ??= grownCity());

	async function grownCity(): Promise<TestContext> {
		const ctx = await openOwn();
		await grow(ctx.db, HALF_GROWN);
		return ctx;
	}

	it.for(ROUTES)('reads a table that grows from end to end: %s', async (file) => {
		const route = routeOf(file);
		const recording = recordStatements(await city());
		for (const query of ['', ...(FILTERS[route] ?? [])]) await visit(recording.ctx, file, query);
		const found = new Map<string, string>();
		for (const statement of recording.take())
			for (const table of await fullScans(await city(), statement))
				if (GROWING.includes(table) && !isAllowed(table, statement.sql))
					found.set(table, statement.sql);
		expect(Object.fromEntries(found)).toEqual({});
	});
});

const routeOf = (file: string) => file.replace(/\/\+[\w.]+$/, '');

/** Asks a page or an endpoint as the site does. */
async function visit(ctx: TestContext, file: string, query: string): Promise<void> {
	const module = await import(/* @vite-ignore */ `../../../src/routes/${file}`);
	const route = routeOf(file);
	const answer = module.load ?? module.GET;
	if (!answer) return;
	const isPublic = route.startsWith('(public)') || route.startsWith('api/');
	const actor = isPublic ? VISITOR : ctx.actor;
	const locals = {
		ctx: { ...ctx, actor, memory: new Map() },
		actor,
		sessions: sessionsOn(ctx.db, false),
		locale: ctx.locale,
		t: await translator(ctx.locale),
		href: (path: string) => `/${ctx.locale}${path}`
	};
	const event = {
		locals,
		url: new URL(`https://stadt.example/${route}?${query}`),
		params: paramsOf(route),
		cookies: { get: () => 'somebody', set: () => undefined, delete: () => undefined },
		request: new Request('https://stadt.example/'),
		parent: async () => ({}),
		setHeaders: () => undefined,
		depends: () => undefined
	};
	const response = await (async () => answer(event))().catch((cause: unknown) => {
		if (typeof cause !== 'object' || cause === null || !('status' in cause)) throw cause;
	});
	if (response instanceof Response) await response.text();
}

function paramsOf(route: string): Record<string, string> {
	const kind =
		route.split('/').find((part): part is keyof typeof SLUGS => part in SLUGS) ?? 'boards';
	const idea = idOf('idea', 2);
	const id = /ideas|moderation/.test(route) ? idea : idOf(IDS[kind], 1);
	return {
		slug: SLUGS[kind],
		area: 'a2',
		topic: 'topic-1',
		code: route.includes('areas') ? 'a3' : 'q1',
		id: /users/.test(route) ? idOf('user', 1) : /areas/.test(route) ? idOf('area', 3) : id,
		question: 'q1',
		section: 's1',
		evidence: idOf('evidence', 1),
		ownerType: 'measure',
		ownerId: idOf('measure', 1),
		token: 'none',
		paper: 'none',
		point: 'none'
	};
}
