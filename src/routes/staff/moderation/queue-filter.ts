import type { QueueFilter } from '#lib/server/moderation/index.ts';
import { QUEUE_VIEWS } from '#lib/shared/boards/idea-states.ts';
import { readPage } from '#lib/shared/lists/page.ts';
import { readSearch } from '#lib/shared/search/terms.ts';

/** Reads what of the queue is wanted: `?view=hidden&board=…&q=…&page=2`. */
export function readQueueFilter(query: URLSearchParams): QueueFilter {
	const view = query.get('view');
	return {
		boardId: query.get('board') || null,
		view: QUEUE_VIEWS.find((known) => known === view) ?? 'open',
		search: readSearch(query),
		page: readPage(query)
	};
}
