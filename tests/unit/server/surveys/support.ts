import { storeTranslation } from '#lib/server/translations/index.ts';
import type { Actor, Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { addToWorkingCopy, createSurvey, editWorkingCopy } from '#lib/server/surveys/index.ts';
import { addQuestion, editQuestion, type SurveySettings } from '#lib/shared/surveys/index.ts';

/** Writes two districts side by side; returns their ids and paths. */
export async function twoAreas(ctx: Context) {
	const add = async (code: string) => {
		const id = newId();
		const path = `/${id}/`;
		const instant = ctx.clock().toISOString();
		await ctx.db
			.insertInto('areas')
			.values({
				id,
				code,
				officialCode: code,
				level: 'district',
				name: code,
				parentId: null,
				path,
				population: null,
				outlineJson: null,
				shapeJson: null,
				validFrom: null,
				validUntil: null,
				createdAt: instant,
				updatedAt: instant
			})
			.execute();
		return { id, code, path };
	};
	return { bockenheim: await add('bockenheim'), westend: await add('westend') };
}

/** The same context in the hands of somebody with one role, for the city or an area. */
export function as(ctx: Context, role: Role, area?: { id: string; path: string }): Context {
	const assignment = { role, areaId: area?.id ?? null, areaPath: area?.path ?? null };
	const actor: Actor = {
		userId: newId(),
		name: role,
		assignments: [assignment],
		isSystem: false
	};
	return { ...ctx, actor };
}

/** What a form about a survey sends; `changes` go on top. */
export function settings(changes: Partial<SurveySettings> = {}): SurveySettings {
	return {
		title: 'Grün für Bockenheim',
		intro: 'Wie leben Sie hier?',
		audience: '',
		privacyNotice: 'Ihre Antworten sind anonym.',
		areaIds: [],
		opensOn: '',
		closesOn: '',
		...changes
	};
}

/** A survey with one scale question, ready to be published. */
export async function finishedSurvey(ctx: Context, changes: Partial<SurveySettings> = {}) {
	const id = await createSurvey(ctx, settings(changes));
	const question = await addToWorkingCopy(ctx, id, (workingCopy) =>
		addQuestion(workingCopy, 's1', 'scale')
	);
	const texts = { title: 'Wie grün ist es?', lowLabel: 'gar nicht', highLabel: 'sehr' };
	await editWorkingCopy(ctx, id, (workingCopy) => editQuestion(workingCopy, question, texts));
	return { id, question };
}

/** Stores a Turkish translation of one of the survey's texts. */
export async function translate(
	ctx: Context,
	id: string,
	[key, source, text]: [key: string, source: string, text: string]
): Promise<void> {
	const owner = { ownerType: 'survey', ownerId: id } as const;
	await storeTranslation(ctx, { ...owner, key, source, text, locale: 'tr', state: 'reviewed' });
}
