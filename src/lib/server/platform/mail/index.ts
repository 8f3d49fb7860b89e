export { queueMail, type NewMail } from './outbox.ts';
export { transportFor, type Transport, type OutgoingMail } from './transport.ts';
export { mailJobs } from './send.ts';
