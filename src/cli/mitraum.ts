import { run } from './program.ts';

/** `npm run -s mitraum -- <noun> <verb> …` */
process.exitCode = await run(process.argv.slice(2));
