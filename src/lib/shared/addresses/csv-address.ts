/** The name of the dialect with semicolons and decimal commas. */
export const DECIMAL_COMMA = 'excel-de';

/** The address of the same table for spreadsheets in countries where the comma is a decimal sign. */
export function withDecimalComma(address: string): string {
	return `${address}${address.includes('?') ? '&' : '?'}format=${DECIMAL_COMMA}`;
}
