import './tables.ts';

export { cancelEvent } from './commands/cancel-event.ts';
export { cancelByToken, cancelForSomebody } from './commands/cancel-registration.ts';
export { confirmRegistration } from './commands/confirm-registration.ts';
export { createEvent } from './commands/create-event.ts';
export { duplicateEvent } from './commands/duplicate-event.ts';
export { editEvent } from './commands/edit-event.ts';
export { publishEvent } from './commands/publish-event.ts';
export { recordOutcome } from './commands/record-outcome.ts';
export { register } from './commands/register.ts';
export { resendConfirmation } from './commands/resend-confirmation.ts';
export { eventsJobs } from './jobs.ts';
export { canCreate } from './policy.ts';
export { eventCalendar, publicCalendar, publicEventList } from './queries/calendars.ts';
export type { EventCard } from './queries/cards.ts';
export { participantsOf, type Participant, type Participants } from './queries/participants.ts';
export {
	eventForResident,
	registrationToCancel,
	registrationToConfirm,
	type RegistrationToCancel,
	type RegistrationToConfirm,
	type ResidentEvent
} from './queries/public-event.ts';
export { openEventsSchema } from './open-schema.ts';
export { eventsForResident, type PublicEvents } from './queries/public-list.ts';
export {
	eventsByIds,
	eventsWithoutTurnout,
	heldEvents,
	type EventSummary,
	type HeldEvent
} from './queries/signals.ts';
export {
	eventForStaff,
	eventPageForStaff,
	eventsForStaff,
	inputOf,
	type StaffEvent
} from './queries/staff.ts';
export { eventsRetention } from './retention.ts';
export { translatableEvents } from './queries/translatable.ts';
