import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodingFor } from './encoding.ts';
import type { Answer, Page, PageStore } from './page-store.ts';

/** Sends a page, or says that the visitor has it already; at once if it is there in their encoding. */
export function send(
	store: PageStore,
	page: Page,
	request: IncomingMessage,
	response: ServerResponse
): void | Promise<void> {
	const encoding = encodingFor(request);
	const ready = page.answers[encoding];
	if (ready) return write(page, ready, request, response);
	return store.inEncoding(page, encoding).then((answer) => write(page, answer, request, response));
}

function write(
	{ etag, vary }: Page,
	{ headers, body }: Answer,
	request: IncomingMessage,
	response: ServerResponse
): void {
	for (const name of response.getHeaderNames()) response.removeHeader(name);
	if (etag !== undefined && request.headers['if-none-match'] === etag)
		response.writeHead(304, ['etag', etag, 'vary', vary]).end();
	else response.writeHead(200, headers).end(body);
}
