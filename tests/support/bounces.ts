import { returnPathOf } from '#lib/server/platform/mail/message-id.ts';
import type { OutgoingMail } from '#lib/server/platform/mail/transport.ts';

type Sent = Pick<OutgoingMail, 'id' | 'messageId' | 'to'>;

/** What a mail server writes that could not deliver one of our mails (RFC 3464). */
export function deliveryReport(
	{ id, messageId, to }: Sent,
	{ action = 'failed', status = '5.1.1', by = 'message-id' } = {}
): Uint8Array {
	const isByPath = by === 'return-path';
	return report({
		to: isByPath ? returnPathOf(id, 'bounces@stadt.example') : 'beteiligung@stadt.example',
		type: 'delivery-status',
		fields: [
			'Reporting-MTA: dns; mx.example.org',
			'',
			`Final-Recipient: rfc822; ${to}`,
			`Action: ${action}`,
			`Status: ${status} (no such user)`
		],
		returned: isByPath ? [`To: ${to}`] : ['Message-ID:', ` ${messageId}`, `To: ${to}`]
	});
}

/** What a provider writes whose customer has called one of our mails spam (RFC 5965). */
export function complaint({ messageId }: Sent, type = 'abuse'): Uint8Array {
	return report({
		to: 'beteiligung@stadt.example',
		type: 'feedback-report',
		fields: [`Feedback-Type: ${type}`, 'User-Agent: Provider/1.0', 'Version: 1'],
		returned: [`Message-ID: ${messageId}`, 'To: <redacted>']
	});
}

interface Report {
	to: string;
	type: string;
	fields: readonly string[];
	returned: readonly string[];
}

function report({ to, type, fields, returned }: Report): Uint8Array {
	const lines = [
		'From: MAILER-DAEMON@mx.example.org',
		`To: ${to}`,
		'Subject: Undelivered mail',
		'MIME-Version: 1.0',
		`Content-Type: multipart/report; report-type=${type}; boundary="B"`,
		...['', '--B', 'Content-Type: text/plain', '', 'Your mail could not be delivered.'],
		...['', '--B', `Content-Type: message/${type}`, '', ...fields],
		...['', '--B', 'Content-Type: message/rfc822', '', ...returned, '', 'Guten Tag', '--B--', '']
	];
	return new TextEncoder().encode(lines.join('\r\n'));
}
