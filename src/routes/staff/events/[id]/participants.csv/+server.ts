import type { RequestEvent } from './$types';
import { participantsOf, type Participant } from '#lib/server/events/index.ts';
import { csvResponse } from '#lib/server/platform/files/write-csv.ts';
import { page } from '#lib/server/platform/http/index.ts';

export const GET = page(async ({ params, locals: { t } }: RequestEvent, ctx) => {
	const { event, ...groups } = await participantsOf(ctx, params.id);
	const rows = (['registered', 'waitlisted', 'unconfirmed'] as const).flatMap((group) => {
		const status = t(`events-staff:participants.${group}`);
		return groups[group].map((participant) => [status, ...cellsOf(participant)]);
	});
	const header = [
		t('events-staff:list.status'),
		t('events-staff:participants.name'),
		t('events-staff:participants.mail'),
		t('events-staff:participants.persons'),
		t('events-staff:participants.language'),
		t('events-staff:participants.interpreters'),
		t('events:register.children'),
		t('events-staff:participants.needs')
	];
	return csvResponse(`${event.slug}.csv`, header, rows);
});

function cellsOf({ name, mail, persons, locale, needs }: Participant) {
	const { interpreter = '', children = 0, access = '' } = needs ?? {};
	return [name, mail, persons, locale, interpreter, children, access];
}
