/** Resident pages are whole without scripts, so none are sent. */
export const csr = false;
