import { isLocale, type Locale } from '#lib/i18n/registry.ts';
import { freezeSurvey, localizedText, type Channel } from '#lib/shared/surveys/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { visibleSurvey } from '#lib/server/surveys/access.ts';
import { qrCode, type QrCode } from '#lib/server/surveys/authoring/qr-code.ts';
import { findLink, findLinks, findSurvey, findVersion } from '#lib/server/surveys/repository.ts';
import { sourceOf } from '#lib/server/surveys/authoring/source.ts';
import type { SurveyLinkTable } from '#lib/server/surveys/tables.ts';
import { freshTranslations } from '#lib/server/surveys/authoring/translations.ts';

export interface SurveyLink {
	code: string;
	channel: Channel;
	/** Null: the language of whoever follows it. */
	locale: Locale | null;
	/** The whole address, as it is printed. */
	url: string;
}

/** What a poster says of a survey, in its link's language. */
export interface Poster {
	link: SurveyLink;
	qr: QrCode;
	/** The poster's own language. */
	locale: Locale;
	title: LocalText;
	audience: LocalText;
	closesOn: string | null;
}

/** Where a short link leads. */
export interface LinkTarget {
	slug: string;
	channel: Channel;
	locale: Locale | null;
}

/**
 * The short links of a survey, by channel.
 * @throws DomainError `not-found` when the actor may not see the survey.
 */
export async function surveyLinks(ctx: Context, id: string): Promise<SurveyLink[]> {
	await visibleSurvey(ctx, id);
	const links = await findLinks(ctx.db, id);
	return links.map((link) => linkFrom(ctx, link));
}

/**
 * The poster for a short link: the published texts, before the first publication the working copy's.
 * @param fallback the language of a poster whose link has none.
 * @throws DomainError `not-found`.
 */
export async function surveyPoster(
	ctx: Context,
	id: string,
	{ code, fallback }: { code: string; fallback: Locale }
): Promise<Poster> {
	const survey = await visibleSurvey(ctx, id);
	const row = await findLink(ctx.db, code);
	if (row?.surveyId !== id) throw new DomainError('not-found');
	const link = linkFrom(ctx, row);
	const version = survey.currentVersionId
		? await findVersion(ctx.db, survey.currentVersionId)
		: undefined;
	const source = sourceOf(survey);
	const locale = link.locale ?? fallback;
	const questionnaire =
		version?.questionnaireJson ??
		freezeSurvey(source, await freshTranslations(ctx, id, source), {
			number: 1,
			locales: [locale]
		});
	return {
		link,
		qr: await qrCode(link.url),
		locale,
		title: localizedText(questionnaire, locale, 'title'),
		audience: localizedText(questionnaire, locale, 'audience'),
		closesOn: survey.closesOn
	};
}

/**
 * Where a short link leads, for anybody.
 * @param code as typed: capital letters do not matter.
 * @throws DomainError `not-found` for an unknown link or a survey never published.
 */
export async function linkTarget(ctx: Context, code: string): Promise<LinkTarget> {
	const link = await findLink(ctx.db, code.toLowerCase());
	const survey = link && (await findSurvey(ctx.db, link.surveyId));
	if (!link || !survey?.currentVersionId) throw new DomainError('not-found');
	return { slug: survey.slug, channel: link.channel, locale: localeOf(link) };
}

function linkFrom(ctx: Context, link: SurveyLinkTable): SurveyLink {
	const url = new URL(`/s/${link.code}`, ctx.config.ORIGIN).href;
	return { code: link.code, channel: link.channel, locale: localeOf(link), url };
}

function localeOf(link: SurveyLinkTable): Locale | null {
	return isLocale(link.locale) ? link.locale : null;
}
