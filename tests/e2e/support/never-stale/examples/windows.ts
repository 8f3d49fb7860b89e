import {
	admitNetwork,
	closeWindow,
	openWindow,
	windowsForStaff
} from '#lib/server/windows/index.ts';
import { comingFrom } from '../../../../support/networks.ts';
import type { Examples, Given } from './example.ts';

export function windowExamples({ ctx }: Given): Examples {
	const unseen = 'who may come in number is shown to nobody';
	const day = Temporal.Now.plainDateISO().add({ days: 1 }).toString();
	const newest = async () => (await windowsForStaff(ctx))[0];
	return {
		'windows.openWindow': {
			does: () => openWindow(ctx, { place: 'Schule', day, from: '08:00', until: '20:00' }),
			unseen
		},
		'windows.admitNetwork': {
			does: async () => {
				const code = (await newest())?.path.replace('/w/', '') ?? '';
				const clock = () => new Date(`${day}T12:00:00Z`);
				await admitNetwork({ ...comingFrom(ctx, '192.0.2.1'), clock }, code);
			},
			unseen
		},
		'windows.closeWindow': {
			does: async () => closeWindow(ctx, (await newest())?.id ?? ''),
			unseen
		}
	};
}
