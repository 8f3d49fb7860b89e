import type { Gate } from '#lib/server/platform/gate/index.ts';

/** A hall in which all register at once comes through a window. */
export const REGISTER: Gate = {
	name: 'events.register',
	windowSeconds: 600,
	perNetwork: 60,
	perObject: 30
};
