import { z } from 'zod';

/**
 * Makes zod say catalogue keys instead of English sentences, `common:errors.tooLong?max=200`;
 * `platform/http` puts them into the visitor's language. A schema may name a key of its own:
 * `z.string().min(1, 'boards:errors.titleMissing')`.
 */
export function speakInKeys(): void {
	z.config({ customError: (issue) => keyOf(issue as Issue) });
}

interface Issue {
	code?: string;
	origin?: string;
	minimum?: number | bigint;
	maximum?: number | bigint;
	format?: string;
	input?: unknown;
}

function keyOf(issue: Issue): string {
	const isBlank = issue.input === undefined || issue.input === null || issue.input === '';
	if (isBlank) return 'common:errors.required';
	const isText = issue.origin === 'string';
	if (issue.code === 'too_small' && isText) return `common:errors.tooShort?min=${issue.minimum}`;
	if (issue.code === 'too_big' && isText) return `common:errors.tooLong?max=${issue.maximum}`;
	if (issue.code === 'too_small' && issue.origin === 'array') return 'common:errors.chooseOne';
	if (issue.code === 'too_small') return `common:errors.tooSmall?min=${issue.minimum}`;
	if (issue.code === 'too_big') return `common:errors.tooBig?max=${issue.maximum}`;
	if (issue.format === 'email') return 'common:errors.mail';
	if (issue.format === 'url') return 'common:errors.url';
	if (issue.format === 'date') return 'common:errors.date';
	if (issue.code === 'invalid_value') return 'common:errors.chooseOne';
	return 'common:errors.wrong';
}
