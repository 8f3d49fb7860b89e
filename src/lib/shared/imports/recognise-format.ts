/** What offices send that is neither GeoJSON nor CSV nor JSON. */
export type ForeignFormat =
	| 'geopackage'
	| 'shapefile'
	| 'zipped-shapefile'
	| 'dbase'
	| 'kml'
	| 'kmz'
	| 'excel'
	| 'opendocument'
	| 'sqlite'
	| 'zip'
	| 'tar';

export interface RecognisedFormat {
	format: ForeignFormat;
	/** The content shows it; else the name alone says so. */
	isCertain: boolean;
}

/** The other files of a shapefile lie beside it and say nothing alone. */
const BY_ENDING: Record<string, ForeignFormat> = {
	gpkg: 'geopackage',
	shp: 'shapefile',
	shx: 'shapefile',
	prj: 'shapefile',
	dbf: 'dbase',
	kml: 'kml',
	kmz: 'kmz',
	xlsx: 'excel',
	xlsm: 'excel',
	xls: 'excel',
	ods: 'opendocument',
	zip: 'zip',
	tar: 'tar'
};

/**
 * Recognises a format that is not read here: by its content, else by the ending of its name.
 *
 * @returns null for everything else, text above all
 */
export function recogniseFormat(bytes: Uint8Array, name: string): RecognisedFormat | null {
	const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	const said = BY_ENDING[ending] ?? null;
	const found = byContent(bytes);
	if (found === 'zip' && said) return { format: said, isCertain: true };
	if (found) return { format: found, isCertain: true };
	return said && { format: said, isCertain: false };
}

function byContent(bytes: Uint8Array): ForeignFormat | null {
	const head = latin1(bytes.subarray(0, 1024));
	const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
	if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return kindOfZip(bytes);
	if (head.startsWith('SQLite format 3\0')) {
		return /^GP(KG|1[01])$/.test(head.slice(68, 72)) ? 'geopackage' : 'sqlite';
	}
	if (starts(0x00, 0x00, 0x27, 0x0a)) return 'shapefile';
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'excel';
	if (head.slice(257, 262) === 'ustar') return 'tar';
	if (isDbase(bytes)) return 'dbase';
	return /<kml[\s>]/.test(head) ? 'kml' : null;
}

/** A version, then the day of the last change: years since 1900, month, day. */
function isDbase([version = 0, , month = 0, day = 0]: Uint8Array): boolean {
	return [0x03, 0x83, 0x8b].includes(version) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function kindOfZip(bytes: Uint8Array): ForeignFormat {
	const names = namesInZip(bytes);
	if (names.some((name) => name.startsWith('xl/'))) return 'excel';
	if (names.includes('content.xml') && names.includes('mimetype')) return 'opendocument';
	if (names.some((name) => /\.shp$/i.test(name))) return 'zipped-shapefile';
	return names.some((name) => /\.kml$/i.test(name)) ? 'kmz' : 'zip';
}

/** As its directory lists them, which stands at the end (PKWARE's APPNOTE, sections 4.3.12 and 4.3.16). */
function namesInZip(bytes: Uint8Array): string[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const names: string[] = [];
	let end = bytes.length - 22;
	while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
	let at = end >= 0 ? view.getUint32(end + 16, true) : bytes.length;
	while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
		const length = view.getUint16(at + 28, true);
		names.push(latin1(bytes.subarray(at + 46, at + 46 + length)));
		at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return names;
}

function latin1(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}
