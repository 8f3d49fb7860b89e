import { request } from 'node:http';
import autocannon from 'autocannon';

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
	/** Asked in turn. */
	paths: readonly string[];
	seconds: number;
	/** 32 unless told. */
	connections?: number;
	/** No more than so many requests a second in all. */
	perSecond?: number;
	headers?: Record<string, string>;
}

/** What a server did under load. */
export interface Throughput {
	perSecond: number;
	/** Processor time of the server's process, in microseconds. */
	perRequest: number;
}

/** A server whose processor time (milliseconds so far) can be read. */
interface Timed {
	origin: string;
	processorTime: () => number;
}

/** Puts addresses of a server under load. */
export async function throughput(server: Timed, load: Load): Promise<Throughput> {
	const { paths, seconds, connections = 32, perSecond, headers } = load;
	const before = server.processorTime();
	const result = await autocannon({
		url: server.origin,
		connections,
		duration: seconds,
		overallRate: perSecond,
		headers: { ...ACCEPTED, ...headers },
		requests: paths.map((path) => ({ path }))
	});
	const after = server.processorTime();
	const failed = result.errors + result.timeouts + result.non2xx;
	if (failed > 0) throw new Error(`${failed} requests to ${paths[0]} … failed`);
	const { total } = result.requests;
	return { perSecond: total / result.duration, perRequest: ((after - before) * 1000) / total };
}

/**
 * The best of several short runs of two servers in turn, so that what else the machine does meets
 * both alike.
 */
export async function inTurn(
	one: Timed,
	other: Timed,
	load: Load,
	turns = 2
): Promise<[Throughput, Throughput]> {
	const runs: [Throughput, Throughput][] = [];
	for (let turn = 0; turn < turns; turn += 1)
		runs.push([await throughput(one, load), await throughput(other, load)]);
	return [best(runs.map(([run]) => run)), best(runs.map(([, run]) => run))];
}

function best(runs: readonly Throughput[]): Throughput {
	return {
		perSecond: Math.max(...runs.map(({ perSecond }) => perSecond)),
		perRequest: Math.min(...runs.map(({ perRequest }) => perRequest))
	};
}
