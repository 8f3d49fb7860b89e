export * from './actor.ts';
export { endSessions, sessionsOn, type Sessions } from './sessions.ts';
export { hashPassword, verifyPassword } from './passwords.ts';
