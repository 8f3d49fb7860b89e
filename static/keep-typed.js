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
	for (const field of keptFields(form)) field.value = field.dataset.fresh ?? field.value;
}

function restore(form) {
	// What came back from the server is newer than what is kept.
	if (form.dataset.posted) return store(form);
	const kept = sessionStorage.getItem(keyOf(form));
	if (!kept || kept === JSON.stringify(entriesOf(form))) return;
	const entries = JSON.parse(kept);
	for (const field of keptFields(form)) {
		const at = entries.findIndex(
			([name, value]) => name === field.name && (!isChoice(field) || value === field.value)
		);
		const [entry] = at < 0 ? [] : entries.splice(at, 1);
		if (isChoice(field)) field.checked = Boolean(entry);
		else if (entry) {
			// A hidden field does not know what it was, and resetting does not give it back.
			if (field.type === 'hidden') field.dataset.fresh = field.value;
			field.value = entry[1];
		}
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

function listen(kinds, act) {
	for (const kind of kinds)
		document.addEventListener(kind, ({ target }) => {
			const form = target.closest('form[data-keep]');
			if (form) act(form);
		});
}

listen(['input', 'change'], store);
listen(['submit', 'reset'], forget);
restoreAll();
new MutationObserver(restoreAll).observe(document.body, { childList: true, subtree: true });
