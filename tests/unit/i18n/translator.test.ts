import { expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';

it('Two requests in two languages at once each keep their own', async () => {
	const [german, arabic] = await Promise.all([translator('de'), translator('ar')]);
	expect(german('accounts:signIn.title')).toBe('Anmelden');
	expect(arabic('accounts:signIn.title')).toBe('تسجيل الدخول');
	expect(german('common:errors.tooLong', { max: 200 })).toContain('200');
});

it('Texts are put in as they are: the page escapes, not the catalogue', async () => {
	const t = await translator('de');
	expect(t('staff:start.hello', { name: 'Ö & <b>' })).toBe('Guten Tag, Ö & <b>.');
});

it('What somebody typed names no other text and no value', async () => {
	const t = await translator('de');
	const typed = '$t(common:form.save) {{name}}';
	expect(t('staff:start.hello', { name: typed })).toBe(`Guten Tag, ${typed}.`);
});

it('A key that does not exist is known not to', async () => {
	const t = await translator('tr');
	expect(t.has('common:form.save')).toBe(true);
	expect(t.has('common:form.nothing')).toBe(false);
});

it('What runs against the direction of a sentence is set apart, once', async () => {
	const [german, arabic] = await Promise.all([translator('de'), translator('ar')]);
	const hello = (name: string) => german('staff:start.hello', { name });
	expect(hello('سلمى')).toBe('Guten Tag, \u2068سلمى\u2069.');
	expect(hello('\u2068سلمى\u2069')).toBe('Guten Tag, \u2068سلمى\u2069.');
	expect(hello('Çağla Öz 5')).toBe('Guten Tag, Çağla Öz 5.');
	expect(arabic('common:errors.inField', { field: 'Büro', error: 'خطأ' })).toContain(
		'\u2068Büro\u2069'
	);
	expect(arabic('common:errors.tellId', { id: '12' })).not.toContain('\u2068');
});
