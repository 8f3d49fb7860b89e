/** Something about a backup that cannot be done; its message is the one sentence to say. */
export class BackupRefusal extends Error {
	override name = 'BackupRefusal';
}

/** What was read is not what was written. */
export class Damaged extends Error {}

/** @throws BackupRefusal with this sentence. */
export function refuse(sentence: string): never {
	throw new BackupRefusal(sentence);
}

/** What the system calls its reasons, and how people do. */
const REASONS: Record<string, string> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk is full',
	EFBIG: 'the file would be too large for this disk',
	EACCES: 'there is no right to',
	EPERM: 'there is no right to',
	EROFS: 'the disk can only be read',
	EEXIST: 'it is there already',
	ENOENT: 'there is no such file or folder',
	ENOTDIR: 'there is a file in place of a folder',
	EISDIR: 'this is a folder',
	EIO: 'the disk fails'
};

/**
 * Does some work on a file; where the system refuses it, one sentence says why.
 * @param what begins the sentence: `The backup FILE cannot be written`.
 * @throws BackupRefusal instead of an error of the file system.
 */
export async function sayingWhy<T>(what: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
		const reason = REASONS[code];
		if (reason === undefined) throw cause;
		return refuse(`${what}: ${reason}.`);
	}
}
