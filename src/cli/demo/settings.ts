import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const SECRET_FILE = 'data/demo.secret';

export type DemoSettings = ReturnType<typeof demoSettings>;

/** The settings of the demo: its own database and mails, only the port is the environment's. */
export function demoSettings(environment: NodeJS.ProcessEnv) {
	const port = environment.PORT || '3000';
	return {
		DATABASE_URL: 'file:data/demo.db',
		MAIL_DIR: 'data/demo-mails',
		SMTP_URL: '',
		PORT: port,
		ORIGIN: `http://localhost:${port}`,
		SECRET_KEY: ownSecret(),
		MAIL_FROM: 'beteiligung@demo.example',
		MUNICIPALITY: 'Frankfurt (Demo)',
		IS_DEMO: 'true',
		LOG_LEVEL: environment.LOG_LEVEL || 'warn'
	};
}

/** Made once and kept, so that links in mails and sessions outlive a restart. */
function ownSecret(): string {
	if (!existsSync(SECRET_FILE)) {
		mkdirSync('data', { recursive: true, mode: 0o700 });
		writeFileSync(SECRET_FILE, randomBytes(36).toString('base64url'), { mode: 0o600 });
	}
	return readFileSync(SECRET_FILE, 'utf8');
}
