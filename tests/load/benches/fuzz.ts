import { randomInt } from 'node:crypto';
import { attackOn } from '../../support/fuzz/attack.ts';
import { chanceFor } from '../../support/fuzz/chance.ts';
import { hostileFiles, spoiltFile } from '../../support/fuzz/files.ts';
import { giveFile } from '../../support/fuzz/fuzz-imports.ts';
import { fuzzSite, type Finding } from '../../support/fuzz/fuzz-site.ts';
import type { Bench, Given } from '../contract.ts';
import type { Server } from '../servers.ts';
import type { Stand } from '../stands.ts';

const REQUESTS = 5000;
const SPOILT_FILES = 200;
const FIXED_SEED = 20_261_125;
const RENEW_EVERY = 200;

export const fuzz: Bench = {
	name: 'fuzz',
	shows: 'what the site does when it is sent what no browser sends, with a fixed and a random seed',
	run: async (given) => {
		const { stands } = given;
		for (const [database, seed] of [
			['SQLite', FIXED_SEED],
			['SQLite', randomInt(2 ** 31)],
			['PostgreSQL', randomInt(2 ** 31)]
		] as const) {
			const stand = database === 'SQLite' ? await stands.sqlite() : await stands.postgres();
			const at = `${database}, seed ${seed}`;
			if (stand) await fuzzOn(given, stand, at, seed);
			if (stand) await fuzzFiles(given, stand, at, seed);
			await stands.clear();
		}
	}
};

async function fuzzOn({ say }: Given, stand: Stand, at: string, seed: number): Promise<void> {
	const site = await stand.site();
	const attack = await attackOn(stand.ctx, site.origin);
	const memory = { half: 0, end: 0 };
	const { findings, statuses } = await fuzzSite(attack, {
		seed,
		requests: REQUESTS,
		seen: async (done) => {
			if (done % RENEW_EVERY === 0) await attack.renew();
			if (done === REQUESTS / 2) memory.half = await settled(site);
		}
	});
	memory.end = await settled(site);
	for (const [status, count] of [...statuses].toSorted())
		say(`${at}: ${status || 'cut off'}`, count, 'answers');
	say(`${at}: things that must not be`, findings.length, 'findings');
	say(`${at}: memory after half`, memory.half, 'MB');
	say(`${at}: memory in the end`, memory.end, 'MB', { of: 'after half', value: memory.half });
	report(findings);
}

async function fuzzFiles({ say }: Given, { ctx }: Stand, at: string, seed: number): Promise<void> {
	const complaints: (string | null)[] = [];
	const url = ctx.config.DATABASE_URL;
	for (const file of hostileFiles(chanceFor(seed)))
		complaints.push(await giveFile(ctx.db, url, file));
	for (let number = 0; number < SPOILT_FILES; number += 1)
		complaints.push(await giveFile(ctx.db, url, spoiltFile(chanceFor(seed, number)), true));
	const wrong = complaints.filter((each) => each !== null);
	say(`${at}: imports`, complaints.length, 'files');
	say(`${at}: imports that must not end so`, wrong.length, 'files');
	report(wrong.map((why, number) => ({ number, request: 'an import', why })));
}

/** What the process holds once its garbage had a moment to be collected. */
async function settled(site: Server): Promise<number> {
	for (let asked = 0; asked < 50; asked += 1) await fetch(`${site.origin}/healthz`);
	return site.memory();
}

function report(findings: readonly Finding[]): void {
	if (findings.length > 0) process.exitCode = 1;
	for (const { number, request, why } of findings)
		process.stderr.write(`request ${number}: ${why}\n  ${request.slice(0, 1500)}\n`);
}
