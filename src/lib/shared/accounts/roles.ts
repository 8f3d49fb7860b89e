/** The roles a member of staff can hold, in the order of a survey's way through the house. */
export const ROLES = ['editor', 'translator', 'moderator', 'planner', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
