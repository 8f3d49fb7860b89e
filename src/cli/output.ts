import { surroundings } from './surroundings.ts';

/** Prints the outcome of a command: as JSON for programs, else as lines for people. */
export function print(outcome: unknown, lines: readonly string[], isJson: boolean): void {
	surroundings().out(isJson ? `${JSON.stringify(outcome, null, '\t')}\n` : `${lines.join('\n')}\n`);
}

/** `1 area`, `46 areas`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}
