import { randomUUID } from 'node:crypto';
import type { Locale } from '#lib/i18n/registry.ts';
import {
	allQuestions,
	answerProblems,
	closedReason,
	isHasty,
	pruneAnswers,
	takeStep,
	type Answers,
	type Step
} from '#lib/shared/surveys/index.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { passGate } from '#lib/server/platform/gate/index.ts';
import { SUBMIT, SUBMIT_HASTILY } from '#lib/server/surveys/gates.ts';
import { publishedSurvey } from '#lib/server/surveys/published.ts';
import { answerRows } from './answer-rows.ts';
import {
	deleteSheet,
	hasResponse,
	insertAnswers,
	insertResponses,
	lockSheet
} from './repository.ts';
import { questionnaireOf } from './sheets.ts';
import { sheetIdOf, receiptHashOf, receiptOf, sealOf, submissionKeyOf } from './token.ts';

/** What came of sending: the receipt, or the step to the first question whose answer is not taken yet. */
export type Submission = { receipt: string } | { refused: Step };

/**
 * Sends a sheet: response, answers and the end of the sheet in one transaction. Many from one network, and
 * what was filled in faster than a person could, are marked as a burst. Sending the same
 * one again, also at the same time, changes nothing and returns the same receipt.
 * @throws DomainError `not-found` without a sheet, `closed` when the survey ended meanwhile,
 * `rate-limited`.
 */
export async function submitResponse(
	ctx: Context,
	slug: string,
	token: string
): Promise<Submission> {
	const survey = await publishedSurvey(ctx, slug);
	return inTransaction(ctx, async (tx) => {
		const row = await lockSheet(tx.db, sheetIdOf(token));
		if (row?.surveyId !== survey.id) {
			const receipt = await receiptFor(tx, token);
			if (receipt === null) throw new DomainError('not-found', 'surveys:errors.noSheet');
			return { receipt };
		}
		if (closedReason(survey, today(tx))) throw new DomainError('closed', 'surveys:errors.closed');
		const sheet = sealOf(token).open(row.payload);
		const questionnaire = await questionnaireOf(tx, survey, row);
		const send = { go: 'next', fields: new FormData() } as const;
		const step = takeStep({ questionnaire, areas: [] }, sheet, { page: 'review' }, send);
		if (step.to.page !== 'sent') return { refused: step };

		const gate = isHasty(sheet, tx.clock().getTime()) ? SUBMIT_HASTILY : SUBMIT;
		const { burstId } = await passGate(tx, gate, row.surveyId);
		const receipt = receiptOf(token);
		const response = {
			id: randomUUID(),
			surveyId: row.surveyId,
			versionId: row.versionId,
			areaId: sheet.areaId ?? null,
			locale: tx.locale,
			channel: sheet.channel,
			answeredOn: today(tx),
			receiptHash: receiptHashOf(receipt, tx.config.SECRET_KEY),
			submissionKey: submissionKeyOf(token),
			burstId,
			isLeftOut: false
		};
		await insertResponses(tx.db, [response]);
		const answers = pruneAnswers(questionnaire, sheet.answers);
		await insertAnswers(tx.db, answerRows(response, answers, allQuestions(questionnaire)));
		await deleteSheet(tx.db, row.id);
		return { receipt };
	});
}

/** The receipt of a questionnaire that was sent with this cookie; null if none was. */
export async function receiptFor(ctx: Context, token: string | undefined): Promise<string | null> {
	if (!token || !(await hasResponse(ctx.db, submissionKeyOf(token)))) return null;
	return receiptOf(token);
}

/** A response as the demo or an import brings it, already complete. */
export interface GivenResponse {
	areaId: string | null;
	locale: Locale;
	channel: string | null;
	/** Day `YYYY-MM-DD`. */
	answeredOn: string;
	answers: Answers;
}

/**
 * Stores responses to the current version of a survey in one go, without sheets and whatever its dates.
 * @throws DomainError `not-found`, `invalid` if an answer is not taken; then none is stored.
 */
export async function recordResponses(
	ctx: Context,
	slug: string,
	given: readonly GivenResponse[]
): Promise<void> {
	const { id: surveyId, versionId, questionnaire } = await publishedSurvey(ctx, slug);
	const questions = allQuestions(questionnaire);
	const sheets = given.map(({ answers, ...rest }) => {
		if (answerProblems(questionnaire, answers).length > 0) throw new DomainError('invalid');
		const response = {
			...rest,
			id: randomUUID(),
			surveyId,
			versionId,
			receiptHash: receiptHashOf(randomUUID(), ctx.config.SECRET_KEY),
			submissionKey: randomUUID(),
			burstId: null,
			isLeftOut: false
		};
		const kept = pruneAnswers(questionnaire, answers);
		return { response, rows: answerRows(response, kept, questions) };
	});
	await inTransaction(ctx, async (tx) => {
		await insertResponses(
			tx.db,
			sheets.map(({ response }) => response)
		);
		await insertAnswers(
			tx.db,
			sheets.flatMap(({ rows }) => rows)
		);
	});
}
