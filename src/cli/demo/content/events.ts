import { pastEvents } from './events/past.ts';
import type { DemoEvent } from './events/types.ts';
import { upcomingEvents } from './events/upcoming.ts';

export const events: readonly DemoEvent[] = [...pastEvents, ...upcomingEvents];
