import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
	port: number;
	stop: () => Promise<void>;
}

/** A real SMTP server on loopback that keeps every mail as a file. */
export async function startMailServer(folder: string): Promise<MailServer> {
	mkdirSync(folder, { recursive: true });
	let received = 0;
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onData(stream, _session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				received += 1;
				writeFileSync(
					join(folder, `${String(received).padStart(5, '0')}.eml`),
					Buffer.concat(chunks)
				);
				done();
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.server.address();
	if (address === null || typeof address === 'string')
		throw new Error('The mail server has no port');
	return {
		port: address.port,
		stop: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
