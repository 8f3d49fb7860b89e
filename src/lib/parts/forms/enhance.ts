import { enhance as byKit } from '$app/forms';

/**
 * Sends a form without a new page, as Kit does, but lets the browser send it itself where another
 * page follows: in another language, and to sign in anew when the session has ended.
 */
export function enhance(form: HTMLFormElement): { destroy: () => void } {
	form.addEventListener('submit', (event) => {
		const { submitter } = event;
		if (submitter instanceof HTMLButtonElement && submitter.name === 'keep')
			event.stopImmediatePropagation();
	});
	return byKit(form, () => async ({ result, update }) => {
		if (result.type === 'error' && result.status === 401) form.submit();
		else await update({ reset: false });
	});
}
