/** Links and a list: whole without scripts. */
export const csr = false;
