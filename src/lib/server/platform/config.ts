import { z } from 'zod';
import { canonicalMail, isMailAddress } from '#lib/shared/mail/address.ts';

const DEFAULT_SECRETS = ['secret', 'changeme', 'change-me', 'default', 'mitraum'];

const mail = z.string().overwrite(canonicalMail).refine(isMailAddress, 'must be a mail address');

const schema = z.object({
	DATABASE_URL: z
		.string()
		.regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must be file:PATH or postgres://…')
		.default('file:data/mitraum.db'),
	ORIGIN: z
		.url({ protocol: /^https?$/, error: 'must be an http(s) address' })
		.default('http://localhost:3000'),
	HOST: z.string().min(1).default('0.0.0.0'),
	PORT: z.coerce.number().int().min(1).max(65535).default(3000),
	SECRET_KEY: z
		.string('is missing: set it to at least 32 random characters')
		.min(32, 'must be at least 32 random characters')
		.refine(
			(key) =>
				!DEFAULT_SECRETS.some((word) => key.toLowerCase().startsWith(word)) &&
				new Set(key).size > 7,
			'looks like a default: set it to at least 32 random characters'
		),
	BACKUP_DIR: z.string().min(1).optional(),
	BACKUP_DAYS: z.coerce.number().int().min(1).max(365).default(14),
	BACKUP_KEY: z.string().min(32, 'must be at least 32 random characters').optional(),
	BACKUP_KEY_FILE: z.string().min(1).optional(),
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\/.+$/, 'must be smtp://… or smtps://…')
		.optional(),
	MAIL_DIR: z.string().min(1).optional(),
	MAIL_FROM: mail.default('noreply@localhost.localdomain'),
	/** To which mails come back, with `+…` before the `@`. */
	MAIL_BOUNCES: mail.optional(),
	/** `none`: there is no proxy. */
	ADDRESS_HEADER: z.string().toLowerCase().optional(),
	XFF_DEPTH: z.coerce.number().int().min(1, 'must be at least 1').default(1),
	SECURITY_CONTACT: z
		.string()
		.regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/, 'must be mailto:… or https://…')
		.optional(),
	METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
	TIME_ZONE: z
		.string()
		.refine(
			(zone) => Intl.supportedValuesOf('timeZone').includes(zone),
			'must be an IANA time zone'
		)
		.default('Europe/Berlin'),
	MUNICIPALITY: z.string().min(1).default('Mitraum'),
	IS_DEMO: z.stringbool().default(false),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')
});

export type Config = z.infer<typeof schema>;

/** A setting that keeps the process from starting; its message is the one sentence to print. */
export class ConfigError extends Error {}

/**
 * Reads and checks the settings.
 * @param environment usually `process.env`; empty strings count as not set.
 * @throws ConfigError with one sentence that names the first wrong setting.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
	const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const parsed = schema.safeParse(set);
	if (parsed.success) return withProxy(parsed.data);
	const issue = parsed.error.issues[0];
	throw new ConfigError(`The setting ${issue?.path.join('.')} ${issue?.message}.`);
}

/** Behind a proxy that does not name them all visitors would be one, and soon shut out together. */
function withProxy(config: Config): Config {
	if (config.ORIGIN.startsWith('https:') && config.ADDRESS_HEADER === undefined)
		throw new ConfigError(
			'ORIGIN is https, so a proxy stands before Mitraum: set ADDRESS_HEADER to the header in which it names the visitor (x-forwarded-for, forwarded, …), or to none if there is no proxy.'
		);
	return config;
}

let config: Config | undefined;

/** The settings of this process, checked once. */
export function currentConfig(): Config {
	config ??= readConfig(process.env);
	return config;
}
