import type { Placed } from '#lib/server/areas/index.ts';
import {
	holdsRole,
	holdsRoleFor,
	ROLES,
	type Actor,
	type Role
} from '#lib/server/platform/auth/index.ts';
import type { BoardTable } from './tables.ts';

const EDITORS: readonly Role[] = ['editor', 'administrator'];
const READERS: readonly Role[] = [...EDITORS, 'moderator', 'planner', 'translator'];

type Shown = Pick<BoardTable, 'phase' | 'audience'> & Placed;

/** Whether somebody may start a board at all; `canEditBoard` says where. */
export function canCreateBoard(actor: Actor): boolean {
	return holdsRole(actor, ...EDITORS);
}

export function canEditBoard(actor: Actor, board: Placed): boolean {
	return holdsRoleFor(actor, EDITORS, board.areaPaths);
}

/** Whether somebody sees a board in the list where boards are made. */
export function canOverseeBoard(actor: Actor, board: Placed): boolean {
	return holdsRoleFor(actor, READERS, board.areaPaths);
}

/** Whether somebody may say which supports count. */
export function canDecideBursts(actor: Actor, board: Placed): boolean {
	return holdsRoleFor(actor, [...EDITORS, 'moderator'], board.areaPaths);
}

/** Whether somebody may read a board: drafts are for those who make them, staff boards for all staff. */
export function canReadBoard(actor: Actor, board: Shown): boolean {
	if (board.phase === 'draft') return canOverseeBoard(actor, board);
	return board.audience === 'public' || isStaff(actor);
}

/** Whoever holds a role, whatever it is and wherever. */
function isStaff(actor: Actor): boolean {
	return holdsRole(actor, ...ROLES);
}
