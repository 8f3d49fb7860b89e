import Database from 'better-sqlite3';
import pg from 'pg';

/**
 * Loaded before the site (`node --import`), counts every statement that it sends to its database,
 * whichever way, and answers each message of the parent process with the number so far.
 */
let count = 0;

function counting(prototype: object, names: readonly string[]): void {
	for (const name of names) {
		const original: unknown = Reflect.get(prototype, name);
		if (typeof original !== 'function') throw new Error(`There is no ${name} to count`);
		Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
			count += 1;
			return Reflect.apply(original, this, given) as unknown;
		});
	}
}

const memory = new Database(':memory:');
counting(Object.getPrototypeOf(memory.prepare('select 1')), ['run', 'get', 'all', 'iterate']);
memory.close();
counting(Database.prototype, ['exec']);
counting(pg.Client.prototype, ['query']);

process.on('message', () => process.send?.(count));
process.channel?.unref();
