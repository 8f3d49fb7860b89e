export * from './actor.ts';
export { sessionsOn, type Sessions } from './sessions.ts';
export { hashPassword, verifyPassword } from './passwords.ts';
