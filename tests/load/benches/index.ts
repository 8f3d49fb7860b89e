import type { Bench } from '../contract.ts';
import { backup } from './backup.ts';
import { fire } from './fire.ts';
import { flows } from './flows.ts';
import { fuzz } from './fuzz.ts';
import { growth } from './growth.ts';
import { heavy } from './heavy.ts';
import { memory } from './memory.ts';
import { processes } from './processes.ts';
import { quiet } from './quiet.ts';
import { start } from './start.ts';
import { weight } from './weight.ts';

/** Every bench there is, in the order in which they are run. */
export const BENCHES: readonly Bench[] = [
	start,
	weight,
	quiet,
	fire,
	flows,
	processes,
	growth,
	heavy,
	backup,
	memory,
	fuzz
];
