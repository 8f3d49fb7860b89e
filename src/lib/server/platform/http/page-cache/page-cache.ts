import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ChangeFeed } from '#lib/server/platform/changes/index.ts';
import { log } from '#lib/server/platform/log/index.ts';
import { encodingFor } from './encoding.ts';
import { hold, KEEP } from './hold.ts';
import type { PageKey } from './page-key.ts';
import type { Page, PageStore } from './page-store.ts';
import { send } from './send.ts';

export interface Renderers {
	/** Makes a page that may be shared, uncompressed. */
	shared: RequestListener;
	/** Answers what is for one visitor alone. */
	personal: RequestListener;
}

interface Parts {
	feed: ChangeFeed;
	store: PageStore;
	keyOf: (request: IncomingMessage) => PageKey | null;
	render: Renderers;
}

/**
 * Answers anonymous requests for public pages from memory, compressed once. A page is given out only
 * while nothing that it was made of has changed, so it is never stale. Whoever asks for a page that is
 * being made waits for it, and takes it if it is no older than their question.
 */
export function pageCache({ feed, store, keyOf, render }: Parts): RequestListener {
	const making = new Map<string, Promise<Page | null>>();

	const make = async (
		asked: PageKey,
		request: IncomingMessage,
		response: ServerResponse
	): Promise<Page | null> => {
		const { position } = feed;
		const held = hold(response);
		request.url = asked.url;
		request.headers[KEEP] = '1';
		render.shared(request, response);
		const found = await held;
		return found && store.add(asked, { ...found, position }, encodingFor(request));
	};

	const answer = async (
		asked: PageKey,
		request: IncomingMessage,
		response: ServerResponse
	): Promise<void> => {
		const arrival = feed.position;
		const isNewEnough = (page: Page) =>
			Date.now() < page.until &&
			(page.position >= arrival || !feed.hasChanged(page.things, page.position));
		for (;;) {
			const known = store.get(asked.key);
			if (known && isNewEnough(known)) return send(store, known, request, response);
			const others = making.get(asked.key);
			if (others === undefined) break;
			const page = await others;
			if (page && isNewEnough(page)) return send(store, page, request, response);
		}
		const own = make(asked, request, response).finally(() => making.delete(asked.key));
		making.set(asked.key, own);
		const page = await own;
		if (page) await send(store, page, request, response);
	};

	return (request, response) => {
		Reflect.deleteProperty(request.headers, KEEP);
		const asked = keyOf(request);
		if (asked === null) return render.personal(request, response);
		const fail = (cause: unknown) => {
			log.error({ err: cause }, 'a page could not be given out');
			response.destroy();
		};
		const give = () => answer(asked, request, response).catch(fail);
		// While nobody can say what has changed, nothing is given out from memory.
		const ask = () => render.personal(request, response);
		try {
			const learnt = feed.learn();
			if (learnt === undefined) void give();
			else learnt.then(give, ask);
		} catch {
			ask();
		}
	};
}
