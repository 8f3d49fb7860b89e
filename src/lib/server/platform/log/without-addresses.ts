/** What looks like a mail address; not `node_modules/@scope/package` or `package@1.2.3`. Bounded, so that no text takes long. */
const ADDRESS = /[^\s/<>"'`=(),;:@]{1,255}@[^\s/<>"'`=(),;:@]{1,255}\.\p{L}{2,}/gu;

/** A text that goes on record, without the mail addresses that others' programs like to quote. */
export function withoutAddresses(text: string): string {
	return text.replace(ADDRESS, '<address>');
}
