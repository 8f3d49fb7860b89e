export { failedMails, type FailedMail } from './failed-mails.ts';
export { inTheirWords, isolated, type Letter, type Part, type Quote } from './letter.ts';
export { queueMail, type NewMail } from './outbox.ts';
export { transportFor, type Transport, type OutgoingMail } from './transport.ts';
export { mailRetention } from './retention.ts';
export { FORGOTTEN, mailJobs } from './send.ts';
