import { SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import { cleanLine, cleanLines } from '#lib/shared/typed/clean.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { sourceHash } from './commands.ts';
import type { Owner, OwnerTexts, SourceText } from './owner.ts';
import { authoriseTranslation } from './registry.ts';
import { deleteTranslation, findTranslations, upsertTranslation } from './repository.ts';
import type { TranslationTable } from './tables.ts';

/** What the translator sends back about one text. */
export interface TranslationEntry {
	key: string;
	text: string;
	/** The hash of the source text that the translator had before them. */
	sourceHash: string;
	/** A second look has been taken: by anybody, the translator included; both are recorded. */
	isReviewed: boolean;
	/** The text still fits although its source has changed. */
	isConfirmed: boolean;
}

/**
 * Saves the translations of one object into one language. What was not touched keeps its state.
 * @param owner the object with all of its texts as they are now.
 * @returns how many texts were written.
 * @throws DomainError `forbidden` outside the translator's areas, `invalid` for the source language.
 */
export async function saveTranslations(
	ctx: Context,
	owner: Owner & Pick<OwnerTexts, 'areaPaths'>,
	locale: Locale,
	entries: readonly TranslationEntry[]
): Promise<number> {
	authoriseTranslation(ctx, owner);
	if (locale === SOURCE_LOCALE) throw new DomainError('invalid');
	return inTransaction(ctx, async (tx) => {
		const rows = await findTranslations(tx.db, { [owner.type]: [owner.id] }, [locale]);
		const before = new Map(rows.map((row) => [row.key, row]));
		const sources = new Map(owner.texts.map((text) => [text.key, text]));
		const written = { saved: 0, reviewed: 0, removed: 0 };
		for (const entry of entries) {
			const source = sources.get(entry.key);
			if (source === undefined) continue;
			const place = { ownerType: owner.type, ownerId: owner.id, key: entry.key, locale };
			const former = before.get(entry.key);
			if (entry.text.trim() === '') {
				if (former) await deleteTranslation(tx.db, place);
				written.removed += former ? 1 : 0;
				continue;
			}
			const row = rowAfter(tx, former, entry, source);
			if (!row) continue;
			await upsertTranslation(tx.db, { ...place, ...row });
			written[row.state === 'reviewed' ? 'reviewed' : 'saved'] += 1;
		}
		const total = written.saved + written.reviewed + written.removed;
		if (total > 0)
			await record(tx, {
				action: 'translation.saved',
				objectType: owner.type,
				objectId: owner.id,
				details: { locale, ...written }
			});
		return total;
	});
}

type Values = Omit<TranslationTable, 'ownerType' | 'ownerId' | 'key' | 'locale'>;

/** The row that an entry makes of the former one; null when nothing has changed. */
function rowAfter(
	ctx: Context,
	former: TranslationTable | undefined,
	entry: TranslationEntry,
	{ source, isLong }: SourceText
): Values | null {
	const text = (isLong ? cleanLines : cleanLine)(entry.text);
	const isSameText = former?.text === text;
	const isSameSource = former?.sourceHash === entry.sourceHash;
	const isVouchedFor = entry.isReviewed || entry.isConfirmed;
	if (former && isSameText && !isSameSource && !isVouchedFor) return null;
	const isUntouched = former !== undefined && isSameText && isSameSource;
	const state = stateAfter(entry, isUntouched ? former.state : undefined);
	if (isUntouched && former.state === state) return null;
	return {
		text,
		sourceHash: entry.sourceHash,
		sourceText: entry.sourceHash === sourceHash(source) ? source : '',
		state,
		translatedBy: isSameText ? former.translatedBy : ctx.actor.userId,
		reviewedBy: state === 'reviewed' ? ctx.actor.userId : null,
		updatedAt: now(ctx)
	};
}

function stateAfter(
	{ isReviewed }: TranslationEntry,
	untouched: Values['state'] | undefined
): Values['state'] {
	if (isReviewed) return 'reviewed';
	return untouched === 'machine' ? 'machine' : 'draft';
}
