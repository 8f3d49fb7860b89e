import { sealing, type Sealing } from './cipher.ts';
import { Damaged, refuse } from './refusal.ts';

const NAME = 'MITRAUM BACKUP';
const FORMAT = 1;

/** By what a file is known as a backup, and how it is read. */
export function firstLine(sealed: Pick<Sealing, 'salt' | 'check'> | null): string {
	const how = sealed ? `AES-256-GCM ${sealed.salt} ${sealed.check}` : 'PLAIN';
	return `${NAME} ${FORMAT} ${how}\n`;
}

/**
 * Understands the first line of a file.
 * @returns how what follows is opened; null where it is not encrypted.
 * @throws BackupRefusal for a file that is none of ours or of a newer version, and without the right key.
 */
export function understand(line: string, file: string, key: string | null): Sealing | null {
	if (!line.startsWith(`${NAME} `)) refuse(`${file} is not a backup of Mitraum.`);
	const [format, how, salt, check] = line.slice(NAME.length + 1).split(' ');
	if (Number(format) > FORMAT)
		refuse(`${file} was made by a newer version of Mitraum: install that one first.`);
	if (how === 'PLAIN') return null;
	if (how !== 'AES-256-GCM' || !salt || !check) throw new Damaged('The first line is damaged');
	if (key === null) refuse(`${file} is encrypted: set BACKUP_KEY or BACKUP_KEY_FILE.`);
	const sealed = sealing(key, salt);
	return sealed.check === check ? sealed : refuse(`${file} is encrypted with another key.`);
}
