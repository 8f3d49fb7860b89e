type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

let typed: (() => void)[] = [];

/**
 * Remembers what was typed and chosen before the scripts arrived: hydration sets every field to
 * what the server sent. Call it when hydration begins, before any field is reached.
 */
export function rememberTyped(): void {
	const fields = document.querySelectorAll<Field>('input, textarea, select');
	typed = [...fields].flatMap((field) => restorerOf(field) ?? []);
}

/** Puts it back. Call it when the page is mounted. */
export function restoreTyped(): void {
	for (const restore of typed.splice(0)) restore();
}

function restorerOf(field: Field): (() => void) | null {
	if (field instanceof HTMLSelectElement) {
		const { selectedIndex } = field;
		return () => (field.selectedIndex = selectedIndex);
	}
	if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
		const { checked } = field;
		return checked === field.defaultChecked ? null : () => (field.checked = checked);
	}
	const { value } = field;
	// What a script put back into a hidden field is not told from what the server sent.
	if (field.type === 'hidden') return () => (field.value = value);
	return value === field.defaultValue ? null : () => (field.value = value);
}
