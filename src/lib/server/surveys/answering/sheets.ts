import {
	closedReason,
	firstPlace,
	isChannel,
	walk,
	type Move,
	type Place,
	type Questionnaire,
	type Sheet,
	type SheetStore,
	type Step
} from '#lib/shared/surveys/index.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { passGate } from '#lib/server/platform/gate/index.ts';
import { BEGIN } from '#lib/server/surveys/gates.ts';
import {
	publishedSurvey,
	questionnaireOfVersion,
	type PublishedSurvey
} from '#lib/server/surveys/published.ts';
import { choosableAreas } from './areas.ts';
import { deleteSheet, findSheet, insertSheet, lockSheet, updateSheet } from './repository.ts';
import type { SheetTable } from './tables.ts';
import { newToken, sealOf, sheetIdOf } from './token.ts';

/** For so many days after the last answer an unfinished sheet is kept. */
export const SHEET_DAYS = 7;

/** A sheet with what it belongs to: the survey as it is now, the questionnaire it was begun with. */
export interface OpenSheet {
	survey: PublishedSurvey;
	questionnaire: Questionnaire;
	sheet: Sheet;
}

/**
 * Begins a sheet. The token is the secret for its cookie: without it nobody can read the sheet.
 * @param from the channel by which the resident came; an unknown one is forgotten.
 * @throws DomainError `not-found`, `closed` when no answers are taken today, `rate-limited`.
 */
export async function beginAnswering(
	ctx: Context,
	slug: string,
	from: string | null = null
): Promise<{ token: string; first: Place }> {
	const survey = await publishedSurvey(ctx, slug);
	if (closedReason(survey, today(ctx))) throw new DomainError('closed', 'surveys:errors.closed');
	await passGate(ctx, BEGIN);
	const areas = await areasOf(ctx, survey);
	const [only] = areas;
	const areaId = areas.length === 1 ? only?.id : areas.length === 0 ? null : undefined;
	const channel = isChannel(from) ? from : null;
	const sheet: Sheet = { answers: {}, areaId, channel, begunAt: ctx.clock().getTime() };
	const token = newToken();
	await insertSheet(ctx.db, {
		id: sheetIdOf(token),
		surveyId: survey.id,
		versionId: survey.versionId,
		payload: sealOf(token).close(sheet),
		expiresOn: lastDay(ctx)
	});
	return { token, first: firstPlace({ questionnaire: survey.questionnaire, areas }, sheet) };
}

/**
 * The sheet a cookie belongs to; null for none, an expired one, or one of another survey.
 * @throws DomainError `not-found` for a survey never published.
 */
export async function openSheet(
	ctx: Context,
	slug: string,
	token: string | undefined
): Promise<OpenSheet | null> {
	const survey = await publishedSurvey(ctx, slug);
	const row = token ? await findSheet(ctx.db, sheetIdOf(token)) : undefined;
	if (!token || !isOf(ctx, survey, row)) return null;
	const questionnaire = await questionnaireOf(ctx, survey, row);
	return { survey, questionnaire, sheet: sealOf(token).open(row.payload) };
}

/**
 * Takes a step on the sheet of a cookie and keeps what was sent.
 * @returns null when there is no such sheet (any more), or no answers are taken today.
 * @throws DomainError `not-found` for a survey never published.
 */
export async function stepOn(
	ctx: Context,
	{ slug, token }: { slug: string; token: string },
	at: Place,
	move: Move
): Promise<Step | null> {
	const survey = await publishedSurvey(ctx, slug);
	if (closedReason(survey, today(ctx))) return null;
	const areas = await areasOf(ctx, survey);
	return inTransaction(ctx, async (tx) => {
		const row = await lockSheet(tx.db, sheetIdOf(token));
		if (!isOf(tx, survey, row)) return null;
		const questionnaire = await questionnaireOf(tx, survey, row);
		return walk({ questionnaire, areas }, rowStore(tx, row, token), at, move);
	});
}

/** Throws an unfinished sheet away; there need not be one. */
export async function discardSheet(ctx: Context, token: string): Promise<void> {
	await deleteSheet(ctx.db, sheetIdOf(token));
}

/** The questionnaire a sheet was begun with, read anew only if another has been published since. */
export async function questionnaireOf(
	ctx: Context,
	survey: PublishedSurvey,
	{ versionId }: Pick<SheetTable, 'versionId'>
): Promise<Questionnaire> {
	return versionId === survey.versionId
		? survey.questionnaire
		: questionnaireOfVersion(ctx, versionId);
}

/** A sheet kept as a locked row, sealed with its token. */
function rowStore(tx: Context, row: SheetTable, token: string): SheetStore {
	const seal = sealOf(token);
	return {
		read: async () => seal.open(row.payload),
		write: (sheet) =>
			updateSheet(tx.db, row.id, { payload: seal.close(sheet), expiresOn: lastDay(tx) })
	};
}

async function areasOf(ctx: Context, survey: PublishedSurvey) {
	return (await choosableAreas(ctx, survey.areaIds)).map(({ area }) => area);
}

function isOf(
	ctx: Context,
	survey: PublishedSurvey,
	row: SheetTable | undefined
): row is SheetTable {
	return row?.surveyId === survey.id && row.expiresOn >= today(ctx);
}

function lastDay(ctx: Context): string {
	const date = new Date(today(ctx));
	date.setUTCDate(date.getUTCDate() + SHEET_DAYS);
	return date.toISOString().slice(0, 10);
}
