import { isActionFailure, isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { translator } from '#lib/i18n/translator.ts';
import { DomainError, type DomainErrorCode } from '#lib/server/platform/errors.ts';
import { formAction, type FormActionOptions } from '#lib/server/platform/http/index.ts';

const schema = z.object({ title: z.string().trim().min(3), seats: z.number().min(1) });
type Options = FormActionOptions<RequestEvent, typeof schema, string, object>;

const t = await translator('de');
const GOOD = { title: 'Ein Stuhl', seats: '2' };
const BAD = { title: 'x', seats: '2' };

/** What an action does with a form, and the steps it took on the way. */
async function send(fields: Record<string, string> | string[][], options: Partial<Options> = {}) {
	const steps: string[] = [];
	const action = formAction<RequestEvent, typeof schema, string>({
		schema,
		find: async () => {
			steps.push('find');
			return options.find?.(event, ctx) ?? 'what was found';
		},
		authorise: async (ctx, found) => {
			steps.push(`authorise ${found}`);
			await options.authorise?.(ctx, found);
		},
		execute: async (event, ctx, data, found) => {
			steps.push(`execute ${JSON.stringify(data)} on ${found}`);
			return options.execute?.(event, ctx, data, found) ?? '/de/there';
		}
	});
	const ctx = { locale: 'de' } as Parameters<NonNullable<Options['authorise']>>[0];
	const request = new Request('https://stadt.example/', {
		method: 'POST',
		body: new URLSearchParams(fields)
	});
	const event = { request, locals: { ctx, t } } as unknown as RequestEvent;
	const outcome: unknown = await action(event).catch((cause: unknown) => cause);
	return { outcome, steps };
}

function refuse(code: DomainErrorCode) {
	return async (): Promise<never> => {
		throw new DomainError(code);
	};
}

describe('A form', () => {
	it('is found, authorised, checked and executed, in this order, and leads on', async () => {
		const { outcome, steps } = await send(GOOD);
		expect(isRedirect(outcome)).toBe(true);
		expect(outcome).toMatchObject({ status: 303, location: '/de/there' });
		expect(steps).toEqual([
			'find',
			'authorise what was found',
			'execute {"title":"Ein Stuhl","seats":2} on what was found'
		]);
	});

	it('about what is not there is answered 404 before anything else', async () => {
		const { outcome, steps } = await send(BAD, { find: refuse('not-found') });
		expect(isHttpError(outcome, 404)).toBe(true);
		expect(outcome).toMatchObject({ body: { message: t('common:errors.not-found') } });
		expect(steps).toEqual(['find']);
	});

	it('of somebody without the right is answered 403 before its fields are checked', async () => {
		const { outcome, steps } = await send(BAD, { authorise: refuse('forbidden') });
		expect(isHttpError(outcome, 403)).toBe(true);
		expect(outcome).toMatchObject({ body: { message: t('common:errors.forbidden') } });
		expect(steps).toEqual(['find', 'authorise what was found']);
	});

	it('holds the fields of its schema and no other, each once', async () => {
		const { steps } = await send([
			['seats', '99'],
			...Object.entries(GOOD),
			['id', 'another'],
			['isAdmin', 'true'],
			['__proto__', '{"isAdmin":true}'],
			['__proto__.isAdmin', 'true'],
			['constructor', 'x'],
			['__superform_json', '1']
		]);
		expect(steps.at(-1)).toBe('execute {"title":"Ein Stuhl","seats":2} on what was found');
		expect('isAdmin' in {}).toBe(false);
	});

	it('with a wrong field comes back with what was typed and a sentence beside it', async () => {
		const { outcome, steps } = await send(BAD);
		expect(isActionFailure(outcome)).toBe(true);
		expect(outcome).toMatchObject({
			status: 400,
			data: {
				form: {
					valid: false,
					data: { title: 'x', seats: 2 },
					message: t('common:errors.checkFields'),
					errors: { title: [expect.stringMatching(/^\p{Lu}.*3.*\.$/u)] }
				}
			}
		});
		expect(steps).not.toContainEqual(expect.stringContaining('execute'));
	});

	it.for([
		['conflict', 409],
		['closed', 410],
		['full', 409],
		['rate-limited', 429],
		['invalid', 422]
	] as const)('that is refused as %s comes back with what was typed', async ([code, status]) => {
		const { outcome } = await send(GOOD, { execute: refuse(code) });
		expect(isActionFailure(outcome)).toBe(true);
		const message = t(`common:errors.${code}`);
		expect(message).not.toContain('errors.');
		const data = { title: 'Ein Stuhl', seats: 2 };
		expect(outcome).toMatchObject({ status, data: { form: { data, message } } });
	});

	it.for([
		['not-found', 404],
		['forbidden', 403]
	] as const)('that is refused as %s while it is executed ends there', async ([code, status]) => {
		const { outcome } = await send(GOOD, { execute: refuse(code) });
		expect(isHttpError(outcome, status)).toBe(true);
	});

	it.for(['find', 'authorise', 'execute'] as const)(
		'lets what nobody expected in %s go on as it is',
		async (step) => {
			const cause = new Error('the disk is full');
			const { outcome } = await send(GOOD, { [step]: () => Promise.reject(cause) });
			expect(outcome).toBe(cause);
		}
	);
});
