import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Kysely } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { fileWith, mitraum, type Outcome } from '../command-line.ts';
import type { HostileFile } from './files.ts';

const ARGUMENTS = {
	areas: ['--level', 'sozialraum'],
	indicators: ['--year', '2024', '--indicator', 'hostile', '--name', 'Feindliches', '--unit', 'x']
} as const;

/**
 * Gives a hostile file to its import.
 * @param mayBeTaken a spoilt file can still be a good one.
 * @returns what is wrong with how it ended; null for nothing.
 */
export async function giveFile(
	db: Kysely<Tables>,
	url: string,
	{ what, noun, name, bytes }: HostileFile,
	mayBeTaken = false
): Promise<string | null> {
	const path = fileWith(name, bytes);
	const before = await countRows(db);
	const outcome = await mitraum(url, [noun, 'import', path, ...ARGUMENTS[noun]]).catch(
		(cause: unknown): Outcome => ({ status: null, stdout: '', stderr: String(cause) })
	);
	const after = await countRows(db);
	rmSync(dirname(path), { recursive: true });
	const wrong =
		complaint(outcome, mayBeTaken) ??
		(outcome.status !== 0 && before !== after ? 'something was written' : null);
	return wrong && `${noun}, ${what}: ${wrong}`;
}

function complaint({ status, stderr }: Outcome, mayBeTaken: boolean): string | null {
	if (status === 0) return mayBeTaken ? null : 'it was taken';
	const isSentence = /^[^\n]{1,2000}\n$/.test(stderr);
	if (!isSentence) return `no sentence: ${stderr.slice(0, 300)}`;
	const isForeseen = !/Something unexpected|RangeError|Maximum call|undefined|\[object/.test(
		stderr
	);
	return isForeseen ? null : stderr.slice(0, 300);
}

/** What an import could have written. */
async function countRows(db: Kysely<Tables>): Promise<string> {
	const counts = [];
	for (const table of ['areas', 'indicators', 'indicatorValues', 'auditEntries'] as const) {
		const { count } = await db
			.selectFrom(table)
			.select((eb) => eb.fn.countAll().as('count'))
			.executeTakeFirstOrThrow();
		counts.push(Number(count));
	}
	return counts.join(' ');
}
