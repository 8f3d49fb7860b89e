/** The ways by which residents are pointed to a survey; each has links and posters of its own. */
export const CHANNELS = [
	'poster',
	'letter',
	'flyer',
	'school',
	'doctor',
	'event',
	'online',
	'other'
] as const;

export type Channel = (typeof CHANNELS)[number];

/** Whether a string names a channel. */
export function isChannel(name: string | null | undefined): name is Channel {
	return CHANNELS.some((channel) => channel === name);
}
