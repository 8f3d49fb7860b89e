import { describe, expect, it } from 'vitest';
import { fieldsOf, problemsOf } from '#lib/parts/forms/fields.ts';

const form = {
	data: { title: 'Café', areaIds: ['a'], isPublic: true, options: ['eins', ''], budget: NaN },
	errors: {
		title: ['Zu lang.'],
		areaIds: { _errors: ['Bitte wählen.'] },
		options: { 1: ['Bitte ausfüllen.'] }
	},
	constraints: { title: { required: true, maxlength: 20 } },
	valid: false,
	posted: true
};
const labels = { title: 'Titel', areaIds: 'Gebiete', isPublic: 'Öffentlich' };

describe('The fields of a form', () => {
	const field = fieldsOf(form, labels, 'freiwillig');

	it('are wired with name, label, value, errors and what the schema asks for', () => {
		expect(field('title')).toMatchObject({
			name: 'title',
			label: 'Titel',
			value: 'Café',
			errors: ['Zu lang.'],
			required: true,
			optional: undefined,
			maxlength: 20
		});
		expect(field('budget')).toMatchObject({ value: '', required: false, optional: 'freiwillig' });
		expect(field.tick('isPublic')).toMatchObject({ label: 'Öffentlich', isChecked: true });
	});

	it('find the errors of a group and of one entry among several', () => {
		expect(field.group('areaIds')).toMatchObject({ chosen: ['a'], errors: ['Bitte wählen.'] });
		expect(field.errorsAt('options', 1)).toEqual(['Bitte ausfüllen.']);
		expect(field.errorsAt('options', 0)).toBeUndefined();
	});

	it('are each named in the summary by the id of the place that is wrong', () => {
		expect(problemsOf(form.errors)).toEqual([
			{ name: 'title', fieldId: 'f-title', text: 'Zu lang.' },
			{ name: 'areaIds', fieldId: 'f-areaIds', text: 'Bitte wählen.' },
			{ name: 'options', index: 1, fieldId: 'f-options-1', text: 'Bitte ausfüllen.' }
		]);
	});
});
