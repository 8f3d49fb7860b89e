import { z } from 'zod';

/** What the sign-in page asks for. */
export const signInSchema = z.object({
	mail: z.string().trim().min(1).max(200),
	password: z.string().min(1).max(200),
	next: z.string().max(500).default('')
});
