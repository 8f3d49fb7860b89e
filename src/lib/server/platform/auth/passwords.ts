import { hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's parameters for interactive sign-in (19 MiB, 2 passes). */
const PARAMETERS = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
	return hash(password, PARAMETERS);
}

/** Whether the password fits; takes as long for an unknown user (`passwordHash` null). */
export async function verifyPassword(
	passwordHash: string | null,
	password: string
): Promise<boolean> {
	if (passwordHash === null) {
		await hash(password, PARAMETERS);
		return false;
	}
	return verify(passwordHash, password);
}
