import pino from 'pino';

/** The process's log: JSON lines on stderr. Never log a person's data, an answer or an address. */
export const log = pino(
	{ level: process.env.LOG_LEVEL ?? 'info', base: null },
	pino.destination({ dest: 2, sync: true })
);
