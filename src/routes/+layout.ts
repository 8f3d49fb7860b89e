import { formatFor } from '#lib/i18n/format.ts';
import { namespacesOf } from '#lib/i18n/namespaces.ts';
import { registry } from '#lib/i18n/registry.ts';
import { translator } from '#lib/i18n/translator.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, route }) => ({
	...data,
	i18n: {
		locale: data.locale,
		direction: registry[data.locale].direction,
		t: await translator(data.locale, namespacesOf(route.id)),
		format: formatFor(data.locale, data.timeZone),
		href: (path: string) => `/${data.locale}${path === '/' ? '' : path}`
	}
});
