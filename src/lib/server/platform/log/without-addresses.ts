/** What looks like a mail address; not `node_modules/@scope/package` or `package@1.2.3`. */
const ADDRESS = /[^\s/<>"'`=(),;:]+@[^\s/<>"'`=(),;:]+\.\p{L}{2,}/gu;

/** A text that goes on record, without the mail addresses that others' programs like to quote. */
export function withoutAddresses(text: string): string {
	return text.replace(ADDRESS, '<address>');
}
