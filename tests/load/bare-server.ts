import { createServer } from 'node:http';

/** What the site is measured against: Node's own server sending the same headers and bytes. */
const headers: string[] = JSON.parse(process.env.HEADERS ?? '[]');
const body = Buffer.from(process.env.BODY ?? '', 'base64');

createServer((_, response) => {
	response.writeHead(200, headers).end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');
