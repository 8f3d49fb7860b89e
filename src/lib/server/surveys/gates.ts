import type { Gate } from '#lib/server/platform/gate/index.ts';

export const BEGIN: Gate = { name: 'surveys.begin', windowSeconds: 600, perNetwork: 600 };

/** A family answers one after another; a class or a library comes through a window. */
export const SUBMIT: Gate = {
	name: 'surveys.submit',
	windowSeconds: 600,
	perObject: 40,
	marksAfter: 4
};

/** The same for what nobody can have read so fast. */
export const SUBMIT_HASTILY: Gate = { ...SUBMIT, marksAfter: 0 };
