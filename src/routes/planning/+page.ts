/** Links and a table: whole without scripts, and half as many bytes. */
export const csr = false;
