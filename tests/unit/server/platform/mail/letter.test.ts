import { describe, expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { htmlOf } from '#lib/server/platform/mail/html-of.ts';
import { inTheirWords, isolated, type Letter } from '#lib/server/platform/mail/letter.ts';
import { textOf } from '#lib/server/platform/mail/text-of.ts';

const letter = (change: Partial<Letter> = {}): Letter => ({
	locale: 'de',
	sender: 'Frankfurt',
	subject: 'Antwort',
	parts: ['Guten Tag,\n\nalles nachlesen:\n\nhttps://stadt.example/de/boards/x'],
	...change
});

const readable = (html: string) =>
	html
		.replace(/<head>[^]*<\/head>|<[^>]+>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

const words = (text: string) => text.match(/[\p{L}\p{N}:/.]+/gu) ?? [];

describe('A letter', () => {
	it('says the same in its text and its HTML', () => {
		const whole = letter({
			parts: [
				'Guten Tag,\n\nSie fragten.',
				{ heading: isolated('Bänke & "Licht"') },
				{ caption: 'Frankfurt schreibt:', text: 'Im Mai.\n\n<b>Sicher</b>.', locale: 'de' },
				'Alles lesen:\nhttps://stadt.example/de/boards/x?a=1&b=2'
			],
			footer: 'Keine Nachrichten mehr: https://stadt.example/de/notifications/stop/t'
		});
		expect(words(readable(htmlOf(whole)))).toEqual(['Frankfurt', ...words(textOf(whole))]);
	});

	it('shows what people typed as they typed it, apart from the sentence, and never as a link', () => {
		const title = isolated('<img src=x onerror=alert(1)> https://boese.example\n\nKonto gesperrt');
		const html = htmlOf(letter({ parts: [`Ihre Idee „${title}“`] }));
		expect(html).toContain(
			'„<bdi>&lt;img src=x onerror=alert(1)&gt; https://boese.example Konto gesperrt</bdi>“'
		);
		expect(html).not.toContain('<a ');
	});

	it('cannot be broken out of with the marks that set typed text apart', () => {
		const html = htmlOf(letter({ parts: [isolated('a\u2069 https://boese.example \u2068b')] }));
		expect(html).not.toContain('<a ');
	});

	it('has the language and the direction of its reader, and fetches nothing', () => {
		const html = htmlOf(letter({ locale: 'ar' }));
		expect(html).toContain('<html lang="ar" dir="rtl">');
		expect(html).toContain('<a href="https://stadt.example/de/boards/x" dir="ltr"');
		expect(html).not.toMatch(/\bsrc=|url\(|<link|@import/);
	});

	it('sets apart in its text only what runs the other way', () => {
		const parts = [isolated('Bänke'), isolated('مقاعد')];
		expect(textOf(letter({ parts }))).toBe('Bänke\n\n\u2068مقاعد\u2069');
		expect(textOf(letter({ parts, locale: 'ar' }))).toBe('\u2068Bänke\u2069\n\nمقاعد');
	});

	it('names others’ words as theirs, and their language where it is not the reader’s', async () => {
		const captionIn = async (reader: 'de' | 'de-simple' | 'en' | 'ar') => {
			const t = await translator(reader);
			return inTheirWords({ t, reader, sender: 'Frankfurt' }, 'Sturm.').caption;
		};
		expect(await captionIn('de')).toBe('\u2068Frankfurt\u2069 schreibt:');
		expect(await captionIn('de-simple')).toBe('\u2068Frankfurt\u2069 schreibt:');
		expect(await captionIn('en')).toBe('\u2068Frankfurt\u2069 writes (language: German):');
		expect(await captionIn('ar')).toBe('بكلمات \u2068Frankfurt\u2069 (اللغة: الألمانية):');
	});
});
