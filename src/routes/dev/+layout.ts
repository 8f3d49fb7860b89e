/** What the demo shows beside the site needs no script. */
export const csr = false;
