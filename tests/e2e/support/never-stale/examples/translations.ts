import {
	copyTranslations,
	ownerToTranslate,
	saveTranslations,
	storeTranslation
} from '#lib/server/translations/index.ts';
import { sourceHash } from '#lib/server/translations/commands.ts';
import { OWNER_TYPES, type OwnerType } from '#lib/shared/translations/owner-types.ts';
import type { Examples, Given } from './example.ts';

const UNSEEN: Partial<Record<OwnerType, string>> = {
	survey: 'languages are frozen when it is published'
};

export function translationExamples({ ctx, ids }: Given): Examples {
	const board = { type: 'board', id: ids.board } as const;
	const owner = (type: OwnerType, id: string) => ownerToTranslate(ctx, type, id);
	const idOf = async (type: OwnerType): Promise<string> => {
		if (type === 'site') return 'site';
		if (type === 'idea') return ids.ideas[0] ?? '';
		if (type !== 'contactPoint') return ids[type];
		const rows = ctx.db.selectFrom('contactPoints').select('id').orderBy('areaId');
		return (await rows.executeTakeFirstOrThrow()).id;
	};
	const one = async (type: OwnerType) => {
		const { id, texts } = await owner(type, await idOf(type));
		const [text] = texts;
		if (!text) throw new Error(`There is nothing to translate of ${type}.`);
		await storeTranslation(ctx, {
			ownerType: type,
			ownerId: id,
			key: text.key,
			locale: 'uk',
			source: text.source,
			text: `Інший текст: ${type}`,
			state: 'reviewed'
		});
	};
	return {
		...Object.fromEntries(
			OWNER_TYPES.map((type) => [
				`translations.storeTranslation of ${type}`,
				{ does: () => one(type), unseen: UNSEEN[type] }
			])
		),
		'translations.saveTranslations': {
			does: async () => {
				const found = await owner(board.type, board.id);
				const entries = found.texts.map(({ key, source }) => ({
					key,
					text: `Ще інший: ${key}`,
					sourceHash: sourceHash(source),
					isReviewed: true,
					isConfirmed: false
				}));
				await saveTranslations(ctx, found, 'uk', entries);
			}
		},
		'translations.copyTranslations': {
			does: () => copyTranslations(ctx, board, (key) => (key === 'title' ? 'intro' : null))
		}
	};
}
