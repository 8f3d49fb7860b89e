import { zod4 } from 'sveltekit-superforms/adapters';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { speakInKeys } from '#lib/shared/forms/messages.ts';
import { choice, line, lines, mailAddress, webAddress } from '#lib/shared/typed/fields.ts';

speakInKeys();

const says = (schema: z.ZodType, typed: string) =>
	schema.safeParse(typed).error?.issues[0]?.message;

it('A field asks for as many characters as a person counts', () => {
	expect(line(5).parse('🇺🇦'.repeat(5))).toHaveLength(20);
	expect(says(line(5), '🇺🇦'.repeat(6))).toBe('common:errors.tooLong?max=5');
	expect(says(line(9, { min: 2 }), '👨‍👩‍👧‍👦')).toBe('common:errors.tooShort?min=2');
	expect(says(line(9, { min: 2 }), ' \u200B ')).toBe('common:errors.required');
	expect(says(line(9, { min: 1, tooShort: 'x:y' }), '')).toBe('x:y');
});

it('A field tells the browser so that nothing is cut off, and a text of megabytes is refused at once', () => {
	const { constraints } = zod4(
		z.object({ title: line(120, { min: 5 }), note: lines(9).default('') })
	);
	expect(constraints).toEqual({
		title: { required: true, maxlength: 1920 },
		note: { maxlength: 144 }
	});
	expect(says(lines(2000), 'é'.repeat(12_000_000))).toBe('common:errors.tooLong?max=2000');
});

it('An address of a mail or a page holds nothing that is not seen', () => {
	expect(mailAddress.parse(' Anna\u202E@Example.org\n')).toBe('anna@example.org');
	expect(webAddress.parse('https://example.org/\u202Ea')).toBe('https://example.org/a');
	expect(webAddress.safeParse('javascript:alert(1)').success).toBe(false);
});

it('What is chosen is an id or a code', () => {
	expect(choice.safeParse('westend-sued').success).toBe(true);
	for (const typed of ['a\0', 'ä', 'a b', 'x'.repeat(301)])
		expect(choice.safeParse(typed).success).toBe(false);
});
