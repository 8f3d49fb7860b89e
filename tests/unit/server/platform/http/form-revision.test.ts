import { isRedirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { formAction, readSavedForm } from '#lib/server/platform/http/index.ts';
import { addTopic, editTopic, topicById } from '#lib/server/topics/index.ts';
import type { ShownForm } from '#lib/shared/forms/form.ts';
import { topicSchema, type TopicInput } from '#lib/shared/topics/topic.ts';
import { onBothDatabases, type TestContext } from '../../../../support/databases.ts';

const BEFORE: TopicInput = { name: 'Wohnen', description: 'Wohnungen und Miete' };

const edit = formAction({
	schema: topicSchema,
	find: ({ params }: RequestEvent, ctx) => topicById(ctx, params.id ?? ''),
	current: (_, __, { name, description }) => ({ name, description }),
	execute: async (_, ctx, input, { id }) => {
		await editTopic(ctx, id, input);
		return '/de/staff/topics';
	}
});

/** Sends the form and says what came of it: the path it led to, or the form that came back. */
async function send(ctx: TestContext, id: string, fields: Record<string, string>) {
	const event = {
		request: new Request('http://localhost/', {
			method: 'POST',
			body: new URLSearchParams(fields)
		}),
		params: { id },
		route: { id: '/staff/topics/[id]' },
		locals: { ctx, actor: ctx.actor, t: await translator('de') }
	} as unknown as RequestEvent;
	try {
		const answer = await edit(event);
		const { form } = 'form' in answer ? answer : (answer as ActionFailure<typeof answer.data>).data;
		const status = 'status' in answer ? answer.status : 200;
		return { status, form: form as ShownForm<TopicInput>, path: null };
	} catch (cause) {
		if (!isRedirect(cause)) throw cause;
		return { status: cause.status, form: null, path: cause.location };
	}
}

async function opened(ctx: TestContext) {
	const id = await addTopic(ctx, BEFORE);
	const { revision = '' } = await readSavedForm(topicSchema, BEFORE);
	return { id, revision };
}

const saved = async (ctx: TestContext, id: string): Promise<TopicInput> => {
	const { name, description } = await topicById(ctx, id);
	return { name, description };
};

onBothDatabases('A form that changes something', (open) => {
	it('saves what was typed where nobody else changed anything', async () => {
		const ctx = await open();
		const { id, revision } = await opened(ctx);
		const typed = { ...BEFORE, name: 'Wohnen und Miete' };
		expect(await send(ctx, id, { ...typed, revision })).toMatchObject({ status: 303 });
		expect(await saved(ctx, id)).toEqual(typed);
	});

	it('shows the second of two people what the first changed, and saves nothing', async () => {
		const ctx = await open();
		const { id, revision } = await opened(ctx);
		await send(ctx, id, { ...BEFORE, name: 'Die Erste', revision });
		const second = { ...BEFORE, name: 'Die Zweite', revision };
		const { status, form } = await send(ctx, id, second);
		expect(status).toBe(409);
		expect(form?.data).toEqual({ ...BEFORE, name: 'Die Zweite' });
		expect(form?.conflict?.parts).toEqual([
			{ name: 'name', saved: 'Die Erste', typed: 'Die Zweite', isTouched: true }
		]);
		expect(form?.conflict?.at).toMatch(/^\d{4}-/);
		expect(await saved(ctx, id)).toEqual({ ...BEFORE, name: 'Die Erste' });
	});

	it('takes a second sending for "mine", and what is ticked for "theirs"', async () => {
		const ctx = await open();
		const { id, revision } = await opened(ctx);
		const first = { name: 'Die Erste', description: 'Von der Ersten' };
		await send(ctx, id, { ...first, revision });
		const { form } = await send(ctx, id, { ...BEFORE, name: 'Die Zweite', revision });
		expect(form?.conflict?.parts.map(({ name, isTouched }) => [name, isTouched])).toEqual([
			['name', true],
			['description', false]
		]);
		const again = { ...BEFORE, name: 'Die Zweite', revision: form?.revision ?? '' };
		const { status } = await send(ctx, id, { ...again, theirs: 'description' });
		expect(status).toBe(303);
		expect(await saved(ctx, id)).toEqual({ name: 'Die Zweite', description: 'Von der Ersten' });
	});

	it('asks again where a third person came between, also for what is to be taken over', async () => {
		const ctx = await open();
		const { id, revision } = await opened(ctx);
		await send(ctx, id, { ...BEFORE, name: 'Die Erste', revision });
		const { form } = await send(ctx, id, { ...BEFORE, name: 'Die Zweite', revision });
		await editTopic(ctx, id, { ...BEFORE, name: 'Die Dritte' });
		const again = { ...BEFORE, name: 'Die Zweite', revision: form?.revision ?? '' };
		const { status, form: told } = await send(ctx, id, { ...again, theirs: 'name' });
		expect(status).toBe(409);
		expect(told?.conflict?.parts[0]?.saved).toBe('Die Dritte');
	});

	it('lets both pass who changed the same to the same, with other line breaks', async () => {
		const ctx = await open();
		const { id, revision } = await opened(ctx);
		await send(ctx, id, { ...BEFORE, description: 'Zwei\nZeilen', revision });
		const { status } = await send(ctx, id, { ...BEFORE, description: 'Zwei\r\nZeilen', revision });
		expect(status).toBe(303);
	});

	it('does not save over what it was never shown', async () => {
		const ctx = await open();
		const { id } = await opened(ctx);
		const { status } = await send(ctx, id, { ...BEFORE, name: 'Ohne Fassung' });
		expect(status).toBe(409);
	});

	it('lets exactly one of two pass that come at the same moment', async () => {
		const ctx = await open();
		const { id, revision } = await opened(ctx);
		const names = ['Die Erste', 'Die Zweite', 'Die Dritte', 'Die Vierte'];
		const answers = await Promise.all(
			names.map((name) => send(ctx, id, { ...BEFORE, name, revision }))
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409]);
	});

	it('comes back as it was typed, unchecked and unsaved, with `keep`', async () => {
		const ctx = await open();
		const { id, revision } = await opened(ctx);
		await editTopic(ctx, id, { ...BEFORE, name: 'Die Erste' });
		const { status, form } = await send(ctx, id, {
			name: '',
			description: 'Halb',
			revision,
			keep: ''
		});
		expect(status).toBe(200);
		expect(form).toMatchObject({ data: { name: '', description: 'Halb' }, errors: {}, revision });
		expect(form?.message).toBeUndefined();
		expect(await saved(ctx, id)).toEqual({ ...BEFORE, name: 'Die Erste' });
	});
});
