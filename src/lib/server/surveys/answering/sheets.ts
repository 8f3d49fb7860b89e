import {
	answerValueSchema,
	closedReason,
	isChannel,
	type Answers,
	type AnswerValue,
	type Questionnaire
} from '#lib/shared/surveys/index.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { publishedSurvey, questionnaireOfVersion } from '#lib/server/surveys/published.ts';
import { choosableAreas } from './areas.ts';
import { scheduleSheetDeletion } from './retention.ts';
import { deleteSheet, findSheet, insertSheet, lockSheet, updateSheet } from './repository.ts';
import { sheetIdOf, newToken, seal, unseal, type SheetContent } from './token.ts';

/** For so many days after the last answer an unfinished questionnaire is kept. */
export const SHEET_DAYS = 7;

const LONGEST_TEXT = 5000;

/** An unfinished questionnaire, bound to the version it was begun with. */
export interface Sheet {
	surveyId: string;
	versionId: string;
	questionnaire: Questionnaire;
	answers: Answers;
	/** Undefined until the resident has said; null for "rather not say". */
	areaId: string | null | undefined;
}

/**
 * Begins a questionnaire and returns the secret for its cookie: without it nobody can read the sheet.
 * @param from the channel by which the resident came; an unknown one is forgotten.
 * @throws DomainError `not-found`, `closed` when no answers are taken today.
 */
export async function beginAnswering(
	ctx: Context,
	slug: string,
	from: string | null = null
): Promise<string> {
	const survey = await publishedSurvey(ctx, slug);
	if (closedReason(survey, today(ctx))) throw new DomainError('closed', 'surveys:errors.closed');
	const areas = await choosableAreas(ctx, survey.areaIds);
	const [only] = areas;
	const areaId = areas.length === 1 ? only?.area.id : areas.length === 0 ? null : undefined;
	const channel = isChannel(from) ? from : null;
	const token = newToken();
	const payload: SheetContent = { answers: {}, areaId, channel };
	await inTransaction(ctx, async (tx) => {
		await insertSheet(tx.db, {
			id: sheetIdOf(token),
			surveyId: survey.id,
			versionId: survey.versionId,
			payload: seal(payload, token),
			expiresOn: lastDay(tx)
		});
		await scheduleSheetDeletion(tx);
	});
	return token;
}

/** The sheet a cookie belongs to; null for none, an expired one, or one of another survey. */
export async function sheetFor(
	ctx: Context,
	slug: string,
	token: string | undefined
): Promise<Sheet | null> {
	const survey = await publishedSurvey(ctx, slug);
	const row = token ? await findSheet(ctx.db, sheetIdOf(token)) : undefined;
	if (!token || row?.surveyId !== survey.id || row.expiresOn < today(ctx)) return null;
	const { answers, areaId } = unseal(row.payload, token);
	const questionnaire = await questionnaireOfVersion(ctx, row.versionId);
	return { surveyId: row.surveyId, versionId: row.versionId, questionnaire, answers, areaId };
}

/**
 * Keeps one answer, as it was typed; whether it may be sent is checked when it is sent. Null removes it,
 * and so does what no question could take.
 * @throws DomainError `not-found` when there is no such sheet (any more).
 */
export async function saveAnswer(
	ctx: Context,
	token: string,
	{ code, answer }: { code: string; answer: AnswerValue | null }
): Promise<void> {
	const kept = answer && answerValueSchema.safeParse(shortened(answer)).data;
	await changeSheet(ctx, token, ({ answers, ...payload }) => {
		const others = Object.entries(answers).filter(([known]) => known !== code);
		const all = kept ? [...others, [code, kept] as const] : others;
		return { ...payload, answers: Object.fromEntries(all) };
	});
}

/**
 * Keeps the area, null for "rather not say".
 * @throws DomainError `invalid` for an area the survey does not offer, `not-found` without a sheet.
 */
export async function saveArea(
	ctx: Context,
	{ slug, token, areaId }: { slug: string; token: string; areaId: string | null }
): Promise<void> {
	const { areaIds } = await publishedSurvey(ctx, slug);
	const areas = await choosableAreas(ctx, areaIds);
	if (areaId !== null && !areas.some(({ area }) => area.id === areaId)) {
		throw new DomainError('invalid');
	}
	await changeSheet(ctx, token, (payload) => ({ ...payload, areaId }));
}

/** Throws an unfinished questionnaire away; there need not be one. */
export async function discardSheet(ctx: Context, token: string): Promise<void> {
	await deleteSheet(ctx.db, sheetIdOf(token));
}

async function changeSheet(
	ctx: Context,
	token: string,
	change: (payload: SheetContent) => SheetContent
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const row = await lockSheet(tx.db, sheetIdOf(token));
		if (!row) throw new DomainError('not-found', 'surveys:errors.noSheet');
		const payload = seal(change(unseal(row.payload, token)), token);
		await updateSheet(tx.db, row.id, { payload, expiresOn: lastDay(tx) });
	});
}

/** No text is longer than the longest that any question takes, so that a sheet cannot grow for ever. */
function shortened(answer: AnswerValue): AnswerValue {
	return 'text' in answer ? { text: answer.text.slice(0, LONGEST_TEXT) } : answer;
}

function lastDay(ctx: Context): string {
	const date = new Date(today(ctx));
	date.setUTCDate(date.getUTCDate() + SHEET_DAYS);
	return date.toISOString().slice(0, 10);
}
