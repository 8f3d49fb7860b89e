/** These pages are whole without scripts: what is typed early is never lost to them. */
export const csr = false;
