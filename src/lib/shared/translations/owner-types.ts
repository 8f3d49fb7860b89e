/** What has texts to translate, in the order of the translators' overview. */
export const OWNER_TYPES = [
	'survey',
	'board',
	'idea',
	'event',
	'measure',
	'area',
	'contactPoint',
	'topic',
	'indicator',
	'site'
] as const;

export type OwnerType = (typeof OWNER_TYPES)[number];

/** Whether a string names something that has texts to translate. */
export function isOwnerType(type: string): type is OwnerType {
	return OWNER_TYPES.includes(type as OwnerType);
}
