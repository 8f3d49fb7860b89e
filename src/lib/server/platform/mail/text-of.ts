import { registry } from '#lib/i18n/registry.ts';
import { withoutIsolates, type Letter, type Part } from './letter.ts';

/** Letters that run against the direction of the mail. */
const FOREIGN = {
	ltr: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
	rtl: /[^\s\p{P}\p{Script=Arabic}]/u
};

/** The plain text of a letter: others' words behind `>`, the footer behind the usual dashes. */
export function textOf({ locale, parts, footer }: Letter): string {
	const { direction } = registry[locale];
	const text = parts
		.map((part) => textOfPart(part).trim())
		.filter(Boolean)
		.join('\n\n');
	const whole = footer === undefined ? text : `${text}\n\n-- \n${footer}\n`;
	return whole
		.replace(/\n{3,}/g, '\n\n')
		.replace(/\u2068([^\u2069]*)\u2069/g, (mark, value: string) =>
			FOREIGN[direction].test(value) ? mark : value
		);
}

function textOfPart(part: Part): string {
	if (typeof part === 'string') return part;
	if ('heading' in part) return part.heading;
	const quoted = withoutIsolates(part.text).trim().replace(/^/gm, '> ');
	return `${part.caption}\n\n${quoted}`;
}
