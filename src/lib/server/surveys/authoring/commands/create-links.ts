import { randomInt } from 'node:crypto';
import type { Locale } from '#lib/i18n/registry.ts';
import type { Channel } from '#lib/shared/surveys/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { surveyForStep } from '#lib/server/surveys/access.ts';
import { findLinks, insertLink } from '#lib/server/surveys/repository.ts';

const CODE_LENGTH = 6;
// without what is read wrongly from a poster: 0 o 1 l i
const CODE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Makes short links for a channel, one per language; those there already stay as they are.
 * @param locales the languages; null for a link in the language of whoever follows it.
 * @throws DomainError `not-found`, `forbidden`, `closed` once the survey has ended.
 */
export async function createLinks(
	ctx: Context,
	id: string,
	{ channel, locales }: { channel: Channel; locales: readonly (Locale | null)[] }
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await surveyForStep(tx, id, 'edit');
		const links = await findLinks(tx.db, id);
		const missing = locales.filter(
			(locale) => !links.some((link) => link.channel === channel && link.locale === locale)
		);
		for (const locale of new Set(missing)) {
			await insertLink(tx.db, { code: newCode(), surveyId: id, channel, locale });
		}
		await record(tx, {
			action: 'survey.links-created',
			objectType: 'survey',
			objectId: id,
			details: { channel, locales: missing }
		});
	});
}

function newCode(): string {
	const letter = () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length));
	return Array.from({ length: CODE_LENGTH }, letter).join('');
}
