/** Each language is looked at in one scheme, so that two looks see both directions and both schemes. */
export const SCHEMES = [
	['de', 'light'],
	['ar', 'dark']
] as const;
