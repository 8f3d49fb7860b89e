import { expect, it } from 'vitest';
import { measureSchema, statusSchema } from '#lib/shared/measures/forms.ts';

it('takes a chosen status with its reason, and none that was not chosen', () => {
	expect(statusSchema.parse({ status: 'done', note: 'Weil.' }).status).toBe('done');
	for (const status of [undefined, '', 'finished'])
		expect(statusSchema.safeParse({ status, note: 'Weil.' }).error?.issues).toMatchObject([
			{ path: ['status'], message: 'common:errors.chooseOne' }
		]);
});

it('takes no change without a reason that the public can read', () => {
	expect(statusSchema.safeParse({ status: 'done', note: ' ' }).error?.issues).toMatchObject([
		{ path: ['note'] }
	]);
});

it('refuses an end before the start', () => {
	const days = { title: 'T', startsOn: '2026-05-02', endsOn: '2026-05-01' };
	expect(measureSchema.safeParse(days).error?.issues).toMatchObject([{ path: ['endsOn'] }]);
	expect(measureSchema.safeParse({ ...days, endsOn: '' }).success).toBe(true);
});
