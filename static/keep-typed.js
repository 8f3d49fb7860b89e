/*
 * Keeps what is typed into forms with `data-keep` until it is sent, and puts it back after a reload
 * or a way round. It stays in this tab and goes with it. Passwords, files, addresses of people and
 * the fields named in `data-keep` are never kept. One file without imports, so that pages without
 * other scripts can carry it.
 */

const NEVER = /^(password|file|email|tel|submit|button|reset)$/;

/** One form of one address, in whatever language; an action or a notice makes no other. */
function keyOf(form) {
	const query = [...new URLSearchParams(location.search)].filter(
		([name]) => name !== 'notice' && !name.startsWith('/')
	);
	return `typed:${form.id}:${location.pathname.replace(/^\/[^/]+/, '')}?${query}`;
}

function keptFields(form) {
	const unkept = form.dataset.keep.split(' ');
	return [...form.elements].filter(
		({ name, type, autocomplete }) =>
			name &&
			!NEVER.test(type) &&
			!/^(name|email)$/.test(autocomplete) &&
			!unkept.includes(name) &&
			// What the text was typed against belongs to it.
			(type !== 'hidden' || name === 'revision')
	);
}

const isChoice = ({ type }) => type === 'checkbox' || type === 'radio';

/** Names and values, as the form would send them. */
function entriesOf(form) {
	return keptFields(form)
		.filter((field) => !isChoice(field) || field.checked)
		.map(({ name, value }) => [name, value]);
}

function store(form) {
	sessionStorage.setItem(keyOf(form), JSON.stringify(entriesOf(form)));
}

function forget(form) {
	sessionStorage.removeItem(keyOf(form));
	form.querySelector('[data-restored]').hidden = true;
}

/** What each field held before it was overwritten: resetting a form does not know. */
const fresh = new Map();

function discard(form, event) {
	event.preventDefault();
	forget(form);
	for (const field of keptFields(form)) Object.assign(field, fresh.get(field));
}

function restore(form) {
	// What came back from the server is newer than what is kept.
	if (form.dataset.posted) return store(form);
	const kept = sessionStorage.getItem(keyOf(form));
	if (!kept || kept === JSON.stringify(entriesOf(form))) return;
	const entries = JSON.parse(kept);
	for (const field of keptFields(form)) {
		const { checked, value } = field;
		fresh.set(field, isChoice(field) ? { checked } : { value });
		const at = entries.findIndex(
			(entry) => entry[0] === field.name && (!isChoice(field) || entry[1] === value)
		);
		const [entry] = at < 0 ? [] : entries.splice(at, 1);
		if (isChoice(field)) field.checked = Boolean(entry);
		else if (entry) field.value = entry[1];
	}
	form.querySelector('[data-restored]').hidden = false;
}

const known = new WeakSet();

function restoreAll() {
	for (const form of document.querySelectorAll('form[data-keep]')) {
		if (known.has(form)) continue;
		known.add(form);
		restore(form);
	}
}

function listen(act, ...kinds) {
	for (const kind of kinds)
		document.addEventListener(kind, (event) => {
			const form = event.target.closest('form[data-keep]');
			if (form) act(form, event);
		});
}

listen(store, 'input', 'change');
listen(forget, 'submit');
listen(discard, 'reset');
restoreAll();
new MutationObserver(restoreAll).observe(document.body, { childList: true, subtree: true });
