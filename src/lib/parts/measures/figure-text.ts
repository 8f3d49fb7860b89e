import type { I18n } from '#lib/i18n/context.ts';
import type { FrozenEvidence, SourceType } from '#lib/shared/measures/evidence.ts';
import { textIn } from '#lib/shared/translations/local-text.ts';

/** The figure of a piece of evidence in words; null where there is none. */
export function figureText(
	{ t, locale, format }: Pick<I18n, 't' | 'locale' | 'format'>,
	sourceType: SourceType,
	{ figure, n, indicator }: FrozenEvidence
): string | null {
	if (figure === null) return null;
	switch (sourceType) {
		case 'survey':
			return t('measures:evidence.surveyFigure', {
				share: format.percent(figure),
				count: n ?? 0
			});
		case 'idea':
			return t('measures:evidence.ideaFigure', { count: figure });
		case 'event':
			return t('measures:evidence.eventFigure', { count: figure });
		case 'indicator':
			return `${format.number(figure)} ${indicator ? textIn(indicator.unit, locale).text : ''}`;
	}
}
