import type { Translate } from '#lib/i18n/translator.ts';
import { speakInKeys } from '#lib/shared/forms/messages.ts';

speakInKeys();

/** Replaces the catalogue keys in a superforms error tree by sentences, in place. */
export function translateErrors(errors: unknown, t: Translate): void {
	if (typeof errors !== 'object' || errors === null) return;
	for (const [field, value] of Object.entries(errors)) {
		if (Array.isArray(value)) {
			Object.assign(errors, { [field]: value.map((key) => sentence(String(key), t)) });
		} else translateErrors(value, t);
	}
}

function sentence(key: string, t: Translate): string {
	const [path = '', query = ''] = key.split('?');
	return t(path, Object.fromEntries(new URLSearchParams(query)));
}
