import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { SentAnswer } from './servers.ts';

/** What the site is measured against: Node's own server sending the same headers and bytes. */
const answers = (await json(process.stdin)) as SentAnswer[];
const ready = answers.map(
	({ path, headers, body }) => [path, { headers, body: Buffer.from(body, 'base64') }] as const
);
const byPath = new Map(ready);
const first = ready[0]?.[1];

createServer(({ url = '' }, response) => {
	const { headers, body } = byPath.get(url) ?? first ?? { headers: [], body: Buffer.of() };
	response.writeHead(200, headers).end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');
