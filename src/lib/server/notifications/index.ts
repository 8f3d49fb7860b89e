import './tables.ts';

export { stopBounced } from './stop-bounced.ts';
export { subscribe, type NewSubscription } from './subscribe.ts';
export { subscriberCount, tell, type News, type NewsKind } from './tell.ts';
export { deletionDate, notificationsRetention } from './retention.ts';
export {
	confirmSubscription,
	stopSubscription,
	subscriptionByLink,
	type LinkedSubscription
} from './by-link.ts';
export type { Subject } from './repository.ts';
export type { Voice } from './voice.ts';
