import { parse, type HTMLElement } from 'node-html-parser';
import type { Chance } from './chance.ts';
import { FIELDS, hostileText } from './texts.ts';

export type Fields = readonly (readonly [name: string, value: string])[];

/** The fields of a page's forms that send to an action, as a browser would send them; null for none. */
export function fieldsIn(html: string, action: string): Fields | null {
	const forms = parse(html)
		.querySelectorAll('form')
		.filter((form) => form.getAttribute('method')?.toLowerCase() === 'post')
		.filter((form) => (form.getAttribute('action') ?? '').includes(action));
	const [form] = forms.toSorted((a, b) => fieldsOf(b).length - fieldsOf(a).length);
	return form ? fieldsOf(form) : null;
}

function fieldsOf(form: HTMLElement): Fields {
	return form.querySelectorAll('input, select, textarea').flatMap((field): Fields => {
		const name = field.getAttribute('name');
		if (name === undefined) return [];
		const isUnticked = ['checkbox', 'radio'].includes(field.getAttribute('type') ?? '');
		if (isUnticked && !field.hasAttribute('checked')) return [];
		const chosen =
			field.querySelector('option[selected]') ?? field.querySelectorAll('option').at(-1);
		const text = field.tagName === 'TEXTAREA' ? field.text : undefined;
		return [[name, chosen?.getAttribute('value') ?? text ?? field.getAttribute('value') ?? 'on']];
	});
}

/** A form as somebody sends it who means harm: some fields changed, doubled, left out or invented. */
export function spoilt(chance: Chance, fields: Fields): Fields {
	const own = fields.flatMap(([name, value]): Fields => {
		if (chance.percent(5)) return [];
		if (chance.percent(10))
			return [
				[name, value],
				[name, hostileText(chance)]
			];
		return [[name, chance.percent(35) ? hostileText(chance) : value || 'Ein Text mit Sinn']];
	});
	const invented = Array.from({ length: chance.below(3) }, () => {
		return [chance.pick(FIELDS), hostileText(chance)] as const;
	});
	return [...own, ...invented];
}
