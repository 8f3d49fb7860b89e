import { gzipSync } from 'node:zlib';
import type { Chance } from './chance.ts';
import { hostileText } from './texts.ts';

/** A file that no import may take, and the command that is given it. */
export interface HostileFile {
	/** What is wrong with it. */
	what: string;
	noun: 'areas' | 'indicators';
	name: string;
	bytes: Buffer;
}

const SQUARE = '[[8.6,50.1],[8.7,50.1],[8.7,50.2],[8.6,50.1]]';

const feature = (geometry: string, properties = '{"code":"x1","name":"Neu"}') =>
	`{"type":"Feature","properties":${properties},"geometry":${geometry}}`;
const polygon = (rings: string) => `{"type":"Polygon","coordinates":${rings}}`;
const collection = (...features: string[]) =>
	`{"type":"FeatureCollection","features":[${features.join(',')}]}`;
const nested = (open: string, close: string, depth: number, core = '') =>
	open.repeat(depth) + core + close.repeat(depth);

/** Outlines of areas, by what is wrong with them. */
const OUTLINES: Readonly<Record<string, (chance: Chance) => string>> = {
	'nested a hundred thousand deep': () => collection(feature(polygon(nested('[', ']', 100_000)))),
	'objects a hundred thousand deep': () => nested('{"features":', '}', 100_000, '[]'),
	'NaN for a coordinate': () => collection(feature(polygon('[[[NaN,50],[8,50],[8,51],[8,50]]]'))),
	'infinite coordinates': () => collection(feature(polygon('[[[1e999,50],[8,50],[8,51],[8,50]]]'))),
	'coordinates of 1e308': () =>
		collection(feature(polygon('[[[1e308,1e308],[-1e308,1e308],[1e308,-1e308],[1e308,1e308]]]'))),
	'texts for coordinates': () =>
		collection(feature(polygon('[[["8","50"],["8","51"],["9","51"]]]'))),
	'nothing for coordinates': () => collection(feature(polygon('[[[null,null],[],{},"x"]]'))),
	'no ring': () => collection(feature(polygon('[]'))),
	'a ring of two positions': () => collection(feature(polygon('[[[8,50],[8,51]]]'))),
	'a geometry that is none': () => collection(feature('{"type":"__proto__","coordinates":[]}')),
	'a collection of geometries': () =>
		collection(feature('{"type":"GeometryCollection","geometries":[]}')),
	'features that are none': () => collection('null', '1', '"x"', '[]'),
	'properties that are none': () => collection(feature(polygon(`[${SQUARE}]`), 'null')),
	'a prototype for properties': () =>
		collection(feature(polygon(`[${SQUARE}]`), '{"__proto__":{"code":"x","name":"y"}}')),
	'no code': () =>
		collection(feature(polygon(`[${SQUARE}]`), '{"code":"","name":"\\u0000\\u202e"}')),
	'a name of a million letters': () =>
		collection(feature(polygon(`[${SQUARE}]`), `{"code":"x","name":"${'n'.repeat(1_000_000)}"}`)),
	'a code twice': () =>
		collection(feature(polygon(`[${SQUARE}]`)), feature(polygon(`[${SQUARE}]`))),
	'a reference system that is none': () =>
		`{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"__proto__"}},"features":[${feature(polygon(`[${SQUARE}]`))}]}`,
	'another type': () => '{"type":"Topology","objects":{}}',
	'half of a file': (chance) => {
		const whole = collection(...Array(50).fill(feature(polygon(`[${SQUARE}]`))));
		return whole.slice(0, 40 + chance.below(whole.length - 80));
	}
};

/** Tables of values, by what is wrong with them. */
const TABLES: Readonly<Record<string, (chance: Chance) => string>> = {
	'a header alone': () => 'Gebiet;Wert\n',
	'a quote that is never closed': () => 'Gebiet;Wert\n"F11;1\nF1;2\n',
	'lines of different width': () => 'Gebiet;Wert\nF11;1;2\nF1\n',
	'a hundred thousand columns': () => `Gebiet;${'x;'.repeat(100_000)}\n`,
	'one line of ten megabytes': () => 'x'.repeat(10_000_000),
	formulas: () => 'Gebiet;Wert\n=cmd|;+1\n@SUM(A1);-1\n',
	'nobody’s areas': (chance) =>
		`Gebiet;Wert\n${JSON.stringify(hostileText(chance).slice(0, 50))};1\n`,
	'values that are none': () => 'Gebiet;Wert\nF11;1,2,3\nF1;0x10\n',
	'a value too large': () => 'Gebiet;Wert\nF11;1e999\n',
	'U+0000': () => 'Gebiet;Wert\nF11;\0\n',
	'prototypes for columns': () => '__proto__;constructor\nF11;1\n',
	'rows a hundred thousand deep': () => `[${nested('{"a":', '}', 100_000, '1')}]`,
	'rows that are none': () => '[[1,2],[3,4]]',
	'two lists': () => '{"a":[{"x":1}],"b":[{"y":2}]}',
	'no list': () => '{"__proto__":{"a":[1]}}'
};

/** Files that are neither, whichever command is given them. */
const NEITHER: Readonly<Record<string, (chance: Chance) => Buffer>> = {
	'random bytes': (chance) => chance.bytes(5000),
	nothing: () => Buffer.alloc(0),
	blanks: () => Buffer.from(' \n\t '),
	zeros: () => Buffer.alloc(100_000),
	'a gzip bomb': () => bomb(),
	'a gzip in a gzip': () => gzipSync(gzipSync(Buffer.from('Gebiet;Wert\nF11;1\n'))),
	'half a gzip': () => gzipSync(Buffer.alloc(100_000, 'x;')).subarray(0, 60),
	'UTF-16 without a mark': () => Buffer.from('Gebiet;Wert\nF11;1\n', 'utf16le'),
	'half a surrogate pair in UTF-16': () => Buffer.from('\uFEFFGebiet;\uD800\nF11;1\n', 'utf16le')
};

let packed: Buffer | undefined;

/** Made once: packing takes a second. */
function bomb(): Buffer {
	packed ??= gzipSync(Buffer.alloc(300 * 1024 * 1024, ' '));
	return packed;
}

/** All of them once, with whatever chance decides about each. */
export function hostileFiles(chance: Chance): HostileFile[] {
	const made = (noun: HostileFile['noun'], ending: string, all: typeof OUTLINES): HostileFile[] =>
		Object.entries(all).map(([what, make]) => ({
			what,
			noun,
			name: `hostile.${ending}`,
			bytes: Buffer.from(make(chance))
		}));
	const neither = Object.entries(NEITHER).flatMap(([what, make]) =>
		(['areas', 'indicators'] as const).map((noun) => ({
			what,
			noun,
			name: what.includes('gzip') ? 'hostile.gz' : 'hostile.txt',
			bytes: make(chance)
		}))
	);
	return [...made('areas', 'geojson', OUTLINES), ...made('indicators', 'csv', TABLES), ...neither];
}

/** A good file with some bytes changed, left out or doubled: it may be taken or refused. */
export function spoiltFile(chance: Chance): HostileFile {
	const isTable = chance.percent(50);
	const good = isTable
		? `Gebiet;Jahr;Wert\n${['F11', 'F1', 'F312'].map((code) => `${code};2024;${chance.below(99)},5`).join('\n')}\n`
		: collection(feature(polygon(`[${SQUARE}]`)));
	let bytes = Buffer.from(good);
	for (let changes = 1 + chance.below(6); changes > 0; changes -= 1) {
		const at = chance.below(bytes.length);
		const inserted = chance.percent(50) ? Buffer.from(hostileText(chance)) : chance.bytes(1);
		const left = chance.percent(40) ? chance.below(20) : 0;
		bytes = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + left)]);
	}
	return {
		what: 'a good file spoilt',
		noun: isTable ? 'indicators' : 'areas',
		name: isTable ? 'spoilt.csv' : 'spoilt.geojson',
		bytes
	};
}
