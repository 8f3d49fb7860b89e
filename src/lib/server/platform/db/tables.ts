/**
 * Every table by name, in camelCase. A domain adds its own in its `tables.ts`:
 * `declare module '#lib/server/platform/platform/db/tables.ts' { interface Tables { surveys: SurveyTable } }`
 */
export interface Tables {
	users: UserTable;
	sessions: SessionTable;
	roleAssignments: RoleAssignmentTable;
	auditEntries: AuditEntryTable;
	jobs: JobTable;
	mails: MailTable;
	stoppedMailboxes: StoppedMailboxTable;
	settings: SettingTable;
	rateLimits: RateLimitTable;
	deletions: DeletionTable;
}

export interface UserTable {
	id: string;
	mail: string;
	name: string;
	passwordHash: string;
	locale: string;
	isActive: boolean;
	createdAt: string;
	/** Somebody else chose the password: nothing is open until they have chosen one themselves. */
	hasGivenPassword: boolean;
}

export interface SessionTable {
	/** SHA-256 of the bearer id, hex. */
	id: string;
	userId: string;
	/** Its family, e.g. `firefox`, and nothing more of what it says about itself. */
	browser: string;
	beganAt: string;
	/** To some minutes. */
	lastUsedAt: string;
	/** When it ends at the latest. */
	expiresAt: string;
}

export interface RoleAssignmentTable {
	id: string;
	userId: string;
	role: string;
	areaId: string | null;
	createdAt: string;
	createdBy: string | null;
}

export interface AuditEntryTable {
	id: string;
	action: string;
	objectType: string;
	objectId: string;
	userId: string | null;
	reason: string | null;
	detailsJson: unknown;
	createdAt: string;
}

export interface JobTable {
	id: string;
	kind: string;
	payloadJson: unknown;
	uniqueKey: string | null;
	runAt: string;
	attempts: number;
	leaseUntil: string | null;
	state: 'waiting' | 'done' | 'failed';
	lastError: string | null;
	createdAt: string;
	/** When it was done or given up. */
	endedAt: string | null;
	/** How far it is, in per cent. */
	progress: number;
}

export interface MailTable {
	id: string;
	recipient: string | null;
	subject: string | null;
	/** The sender's name, beside the address of the settings. */
	senderName: string | null;
	bodyText: string | null;
	bodyHtml: string | null;
	/** Where one click ends the subscription it comes of. */
	unsubscribeUrl: string | null;
	attachmentsJson: MailAttachment[] | null;
	state: 'queued' | 'sent' | 'failed';
	createdAt: string;
	sentAt: string | null;
	/** Its keyed hash, by which one that comes back is known. */
	mailbox: string | null;
	/** The same for every try. */
	messageId: string | null;
	/** How often it was handed to the server without an answer so far. */
	sendsBegun: number;
}

/** Where no mail goes for a while. */
export interface StoppedMailboxTable {
	/** Its keyed hash. */
	mailbox: string;
	reason: StopReason;
	until: string;
}

/** The server refused it, it came back later, or its owner complained. */
export type StopReason = 'refused' | 'bounced' | 'complained';

export interface MailAttachment {
	filename: string;
	contentType: string;
	content: string;
}

export interface SettingTable {
	key: string;
	valueJson: unknown;
}

export interface RateLimitTable {
	key: string;
	points: number;
	expiresAt: string;
	/** The burst that what it counts has become. */
	burstId: string | null;
}

/** Something of a person that was deleted; written by triggers (`migrations/0024_note_deletions.ts`). */
export interface DeletionTable {
	/** As the database calls it. */
	tableName: string;
	rowId: string;
	/** `YYYY-MM-DD`, UTC. */
	deletedOn: string;
}
