import { now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { authoriseWindows } from './commands.ts';
import { findWindowByCode, findWindowsFrom } from './repository.ts';

/** A window as staff see it. */
export interface StaffWindow {
	id: string;
	place: string;
	/** Its address without language. */
	path: string;
	/** UTC ISO. */
	opensAt: string;
	closesAt: string;
	isOpen: boolean;
	/** How many networks it lets in by now. */
	networks: number;
}

/** The windows that are open or will be, the next one first. @throws DomainError `forbidden`. */
export async function windowsForStaff(ctx: Context): Promise<StaffWindow[]> {
	authoriseWindows(ctx);
	const rows = await findWindowsFrom(ctx.db, now(ctx));
	return rows.map(({ id, place, code, opensAt, closesAt, networks }) => ({
		id,
		place,
		path: `/w/${code}`,
		opensAt,
		closesAt,
		isOpen: opensAt <= now(ctx),
		networks: networks ?? 0
	}));
}

/** A window as somebody at the place sees it. */
export interface VisitorWindow {
	place: string;
	/** UTC ISO. */
	opensAt: string;
	closesAt: string;
	state: 'early' | 'open' | 'over';
}

/** @throws DomainError `not-found` */
export async function windowFor(ctx: Context, code: string): Promise<VisitorWindow> {
	const window = await findWindowByCode(ctx.db, code);
	if (!window) throw new DomainError('not-found');
	const { place, opensAt, closesAt } = window;
	const instant = now(ctx);
	const state = instant < opensAt ? 'early' : instant < closesAt ? 'open' : 'over';
	return { place, opensAt, closesAt, state };
}
