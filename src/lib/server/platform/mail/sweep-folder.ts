import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '#lib/server/platform/context.ts';

/** As long as what remains of a sent mail is kept in the database. */
const KEPT_MS = 7 * 86_400_000;

/** Deletes the mails of `MAIL_DIR` a week after they were written there instead of sent. */
export async function sweepFolder({ config: { MAIL_DIR }, clock }: Context): Promise<void> {
	if (!MAIL_DIR || !existsSync(MAIL_DIR)) return;
	const until = clock().getTime() - KEPT_MS;
	for (const name of await readdir(MAIL_DIR)) {
		const path = join(MAIL_DIR, name);
		if (name.endsWith('.eml') && (await stat(path)).mtimeMs <= until) await rm(path);
	}
}
