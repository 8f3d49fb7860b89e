import type { HideReason } from '#lib/shared/boards/moderation-forms.ts';
import { familyOf, type IdeaOnBoard } from '#lib/server/boards/index.ts';
import { tell } from '#lib/server/notifications/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { textsInAllLanguages } from '#lib/server/translations/index.ts';
import { textIn, type LocalTexts } from '#lib/shared/translations/local-text.ts';

/** Tells who left an address that the idea can now be read. */
export async function tellPublished(tx: Context, { idea, board }: IdeaOnBoard): Promise<void> {
	const titles = await boardTitles(tx, board);
	await tell(tx, {
		subject: { type: 'idea', id: idea.id },
		kind: 'ideas.published',
		path: `/boards/${board.slug}/ideas/${idea.id}`,
		values: ({ locale }) => ({ title: idea.title, board: textIn(titles, locale).text })
	});
}

/** Tells them why it is not shown, in their language; a note stays as it was written. */
export async function tellHidden(
	tx: Context,
	{ idea, board }: IdeaOnBoard,
	{ reasonCode, note }: { reasonCode: HideReason; note: string }
): Promise<void> {
	const titles = await boardTitles(tx, board);
	await tell(tx, {
		subject: { type: 'idea', id: idea.id },
		kind: 'ideas.hidden',
		path: `/boards/${board.slug}`,
		values: (voice) => ({
			title: idea.title,
			board: textIn(titles, voice.locale).text,
			reason: reasonCode === 'other' ? '' : voice.t(`boards:hideReasons.${reasonCode}`)
		}),
		quote: note
	});
}

/** Tells them behind which idea it now stands. */
export async function tellMerged(
	tx: Context,
	{ idea, board }: IdeaOnBoard,
	target: { id: string; title: string }
): Promise<void> {
	await tell(tx, {
		subject: { type: 'idea', id: idea.id },
		kind: 'ideas.merged',
		path: `/boards/${board.slug}/ideas/${target.id}`,
		values: { title: idea.title, target: target.title }
	});
}

/** Tells them, and those whose idea was merged into it, what the answer is. */
export async function tellAnswered(
	tx: Context,
	{ idea, board }: IdeaOnBoard,
	answer: string
): Promise<void> {
	const ids = await familyOf(tx, idea);
	await tell(tx, {
		subject: ids.map((id) => ({ type: 'idea' as const, id })),
		kind: 'ideas.answered',
		path: `/boards/${board.slug}/ideas/${idea.id}`,
		values: { title: idea.title },
		quote: answer
	});
}

async function boardTitles(tx: Context, { id, title }: IdeaOnBoard['board']): Promise<LocalTexts> {
	const textsOf = await textsInAllLanguages(tx, { board: [id] });
	return textsOf('board', id, 'title', title);
}
