export * from './actor.ts';
export {
	endSession,
	endSessions,
	findSessions,
	sessionsOn,
	type Sessions,
	type ShownSession
} from './sessions.ts';
export { hashPassword, verifyPassword } from './passwords.ts';
