import { formatFor } from '#lib/i18n/format.ts';
import { registry } from '#lib/i18n/registry.ts';
import { translator } from '#lib/i18n/translator.ts';
import type { PageLoad } from './$types';

/** The interface's words in the language of the preview, which need not be the page's. */
export const load: PageLoad = async ({ data, parent }) => {
	const { i18n, timeZone } = await parent();
	const locale = data.shownIn;
	return {
		...data,
		shownI18n: {
			...i18n,
			locale,
			direction: registry[locale].direction,
			format: formatFor(locale, timeZone),
			t: await translator(locale, ['common', 'surveys', 'surveys-staff'])
		}
	};
};
