import { request } from 'node:http';
import autocannon from 'autocannon';

/** One figure of the bench, as it is printed. */
export interface Figure {
	what: string;
	value: number;
	unit: string;
	/** The same of the bare server or database in the same run, or the budget of a weight. */
	reference: number | null;
	/** `value` by `reference`. */
	ratio: number | null;
}

export function figure(
	what: string,
	value: number,
	unit: string,
	reference: number | null = null
): Figure {
	const ratio = reference ? Math.round((value / reference) * 1000) / 1000 : null;
	return { what, value: round(value), unit, reference: reference && round(reference), ratio };
}

const round = (value: number) => (value < 10 ? Math.round(value * 100) / 100 : Math.round(value));

/** An answer as it came over the wire, still compressed. */
export interface Answer {
	status: number;
	/** Name, value, name, value … */
	headers: string[];
	body: Buffer;
}

/** Browsers ask for all three; the site chooses. */
export const ACCEPTED = { 'accept-encoding': 'gzip, deflate, br' };

/** Fetches an address without unpacking what comes. */
export function fetchRaw(url: string, headers: Record<string, string> = ACCEPTED): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request(url, { headers }, (response) => {
			response.toArray().then((chunks: Buffer[]) => {
				const { statusCode: status = 0, rawHeaders } = response;
				resolve({ status, headers: rawHeaders, body: Buffer.concat(chunks) });
			}, reject);
		})
			.on('error', reject)
			.end();
	});
}

export interface Load {
	url: string;
	seconds: number;
	/** 32 unless told. */
	connections?: number;
	headers?: Record<string, string>;
}

/** What a server did under load. */
export interface Throughput {
	perSecond: number;
	/** Processor time of the server's process, in microseconds; null where the system does not say. */
	perRequest: number | null;
}

/** A process whose processor time (milliseconds so far) can be read. */
interface Timed {
	processorTime: () => number | null;
}

/** Puts one address of a server under load. */
export async function throughput(server: Timed, load: Load): Promise<Throughput> {
	const { url, seconds, connections = 32, headers } = load;
	const before = server.processorTime();
	const result = await autocannon({
		url,
		connections,
		duration: seconds,
		headers: { ...ACCEPTED, ...headers }
	});
	const after = server.processorTime();
	const failed = result.errors + result.timeouts + result.non2xx;
	if (failed > 0) throw new Error(`${failed} requests to ${url} failed`);
	const { total } = result.requests;
	return {
		perSecond: total / result.duration,
		perRequest: before === null || after === null ? null : ((after - before) * 1000) / total
	};
}

/**
 * The best of several short runs of two servers in turn, so that what else the machine does meets
 * both alike.
 */
export async function inTurn(
	one: [Timed, Load],
	other: [Timed, Load],
	turns = 2
): Promise<[Throughput, Throughput]> {
	const runs: [Throughput, Throughput][] = [];
	for (let turn = 0; turn < turns; turn += 1)
		runs.push([await throughput(...one), await throughput(...other)]);
	return [best(runs.map(([run]) => run)), best(runs.map(([, run]) => run))];
}

function best(runs: readonly Throughput[]): Throughput {
	const times = runs.flatMap(({ perRequest }) => perRequest ?? []);
	return {
		perSecond: Math.max(...runs.map(({ perSecond }) => perSecond)),
		perRequest: times.length > 0 ? Math.min(...times) : null
	};
}
