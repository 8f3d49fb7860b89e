import './tables.ts';

export {
	eventSignals,
	eventsByIds,
	type EventSignal,
	type EventSummary
} from './queries/signals.ts';
