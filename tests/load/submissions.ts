import { Agent } from 'node:http';
import { living } from '../../src/cli/demo/content/surveys/surveys.ts';
import { livingProfiles } from '../../src/cli/demo/content/surveys/profiles.ts';
import { inventResponses } from '../../src/cli/demo/content/surveys/responses.ts';
import { livingVoices } from '../../src/cli/demo/content/surveys/voices.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { newToken, sealOf, sheetIdOf } from '#lib/server/surveys/answering/token.ts';
import { publishedSurvey } from '#lib/server/surveys/index.ts';
import { isChannel } from '#lib/shared/surveys/index.ts';
import { addressOf, ask } from './client.ts';
import { idsByCode } from './five-questions.ts';

const AT_ONCE = 500;
const DAYS = 7;

/** Stores sheets filled in up to the last click, and gives the secrets of their cookies. */
export async function prepareSheets(ctx: Context, count: number): Promise<string[]> {
	const { id: surveyId, versionId } = await publishedSurvey(ctx, living.slug);
	const areas = await idsByCode(ctx, 'areas');
	const filled = inventResponses(living, livingProfiles, livingVoices, 77);
	const expiresOn = new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 10);
	const sheets = Array.from({ length: count }, (_, index) => {
		const { area, answers, channel } = filled[index % filled.length] ?? {};
		const token = newToken();
		const sheet = {
			answers: answers ?? {},
			areaId: areas.get(area ?? '') ?? null,
			channel: isChannel(channel) ? channel : null
		};
		const row = { id: sheetIdOf(token), surveyId, versionId, payload: sealOf(token).close(sheet) };
		return { token, row: { ...row, expiresOn } };
	});
	await ctx.db.transaction().execute(async (tx) => {
		for (let from = 0; from < count; from += AT_ONCE) {
			const rows = sheets.slice(from, from + AT_ONCE).map(({ row }) => row);
			await tx.insertInto('sheets').values(rows).execute();
		}
	});
	return sheets.map(({ token }) => token);
}

export interface Fire {
	/**
	 * Ends it.
	 * @returns how many questionnaires a second were taken meanwhile.
	 * @throws the first failure of a request, or that there were too few tokens.
	 */
	stop: () => Promise<number>;
}

/** So many may be on their way; whoever comes when the site is that far behind goes away again. */
const MOST_WAITING = 64;

/**
 * Sends questionnaires by the page's own form at a steady rate, however long the site takes for each.
 * @param tokens must last until it is stopped.
 */
export function openFire(origin: string, tokens: readonly string[], perSecond: number): Fire {
	const agent = new Agent({ keepAlive: true });
	const began = performance.now();
	const running = new Set<Promise<void>>();
	const failures: unknown[] = [];
	let come = 0;
	let taken = 0;
	const send = async (token: string | undefined, visitor: number) => {
		if (token === undefined) throw new Error('There are not enough sheets');
		const form = [['go', 'send']] as const;
		const path = `/de/surveys/${living.slug}/review`;
		const from = addressOf(visitor);
		const answer = await ask(origin, agent, { path, form, from, cookie: `answers=${token}` });
		if (answer.location.endsWith('/thanks')) taken += 1;
	};
	const timer = setInterval(() => {
		const due = ((performance.now() - began) / 1000) * perSecond;
		for (; come < due; come += 1) {
			if (running.size >= MOST_WAITING) continue;
			const sending = send(tokens[come], come)
				.catch((cause: unknown) => void failures.push(cause))
				.finally(() => running.delete(sending));
			running.add(sending);
		}
	}, 10);
	return {
		stop: async () => {
			clearInterval(timer);
			const rate = taken / ((performance.now() - began) / 1000);
			await Promise.all(running);
			agent.destroy();
			if (failures.length > 0) throw failures[0];
			return rate;
		}
	};
}
