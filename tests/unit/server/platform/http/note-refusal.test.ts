import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { SYSTEM, VISITOR, type Actor } from '#lib/server/platform/auth/index.ts';
import { noteRefusal } from '#lib/server/platform/http/note-refusal.ts';

/** What the log says when an actor is refused. */
function said(actor: Actor): string[] {
	const lines: string[] = [];
	const log = pino({ base: null }, { write: (line) => lines.push(line) });
	const request = new Request('https://stadt.example/de/admin/users?q=geheim');
	noteRefusal({ request, route: { id: '/admin/users' }, locals: { actor } as App.Locals }, log);
	return lines;
}

describe('What is refused', () => {
	it('to somebody of the staff is in the log, with who, where and when, and nothing else', () => {
		const [line = '', ...more] = said({ ...SYSTEM, userId: 'u-1', name: 'Eva Muster' });
		expect(more).toEqual([]);
		const { time, ...rest } = JSON.parse(line) as Record<string, unknown>;
		expect(Math.abs(Date.now() - Number(time))).toBeLessThan(60_000);
		expect(rest).toEqual({
			level: 40,
			userId: 'u-1',
			method: 'GET',
			route: '/admin/users',
			msg: 'refused'
		});
	});

	it('is one line of the log, whatever stands in it', () => {
		const userId = 'u\r\n{"level":30,"msg":"all is well"}\u2028';
		const [line = '', ...more] = said({ ...SYSTEM, userId });
		expect(more).toEqual([]);
		expect(line.trimEnd()).not.toMatch(/[\r\n]/);
		expect((JSON.parse(line) as Record<string, unknown>).userId).toBe(userId);
	});

	it('to a visitor is not, for they could fill the disk', () => {
		expect(said(VISITOR)).toEqual([]);
	});
});
