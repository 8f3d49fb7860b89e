import { translator } from '#lib/i18n/translator.ts';
import { BackupRefusal } from '#lib/server/platform/backup/index.ts';
import { ConfigError } from '#lib/server/platform/config.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { ImportRefusal } from '#lib/shared/imports/refusal.ts';

/** The one plain sentence with which a command ends that could not be done. */
export async function sentenceFor(cause: unknown): Promise<string> {
	const isPlain = [ImportRefusal, ConfigError, BackupRefusal].some((kind) => cause instanceof kind);
	if (isPlain && cause instanceof Error) return cause.message;
	if (cause instanceof DomainError) {
		const t = await translator('en');
		return t(cause.textKey, cause.values);
	}
	if (cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED') {
		return 'The database does not answer: check DATABASE_URL.';
	}
	return `Something unexpected went wrong: ${cause instanceof Error ? cause.message : String(cause)}`;
}
