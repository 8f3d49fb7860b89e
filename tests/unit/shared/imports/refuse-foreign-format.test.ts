import { describe, expect, it } from 'vitest';
import { refuseForeignFormat, type Purpose } from '#lib/shared/imports/refuse-foreign-format.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const refusing = (bytes: Uint8Array, path: string, purpose: Purpose) => () =>
	refuseForeignFormat(bytes, path, purpose);

/** A zip archive of empty files: their directory and its end record. */
function zipOf(...names: string[]): Uint8Array {
	const number = (value: number, bytes: number) =>
		Array.from({ length: bytes }, (_, place) =>
			String.fromCharCode((value >> (8 * place)) & 255)
		).join('');
	const start = 'PK\x03\x04' + 'x'.repeat(26);
	const directory = names
		.map((name) => `PK\x01\x02${'\0'.repeat(24)}${number(name.length, 2)}${'\0'.repeat(16)}${name}`)
		.join('');
	const end = `PK\x05\x06${'\0'.repeat(12)}${number(start.length, 4)}\0\0`;
	return latin1(start + directory + end);
}

const geopackage = latin1(`SQLite format 3\0${'\0'.repeat(52)}GPKG`);

describe('a format that is not read here is refused by its name', () => {
	it.each([
		['a.gpkg', geopackage, 'this is a GeoPackage', 'GeoJSON -lco RFC7946=YES "a.geojson" "a.gpkg"'],
		['a.bin', geopackage, 'this is a GeoPackage', '"a.geojson" "a.bin"'],
		['a.db', latin1('SQLite format 3\0'), 'this is an SQLite database', 'ogr2ogr'],
		['a.shp', latin1('\x00\x00\x27\x0a\0'), 'this is a shapefile', '"a.geojson" "a.shp"'],
		['a.dbf', latin1('\x03\x7c\x0b\x19'), 'this is a dBase table', '"a.geojson" "a.shp"'],
		[
			'a.kml',
			latin1('<?xml version="1.0"?>\n<kml xmlns="x">'),
			'this is KML',
			'"a.geojson" "a.kml"'
		],
		['a.zip', zipOf('a.dbf', 'A.SHP'), 'this is a zipped shapefile', '"/vsizip/a.zip"'],
		['a.kmz', zipOf('doc.kml'), 'this is KMZ', '"a.geojson" "a.kmz"'],
		['a.zip', zipOf('a.geojson'), 'this is a zip archive', 'unzip "a.zip"'],
		['a.tar', latin1(`${'a'.repeat(257)}ustar`), 'this is a tar archive', 'tar -xf "a.tar"'],
		[
			'a.xlsx',
			zipOf('[Content_Types].xml', 'xl/workbook.xml'),
			'this is an Excel workbook',
			'no outlines'
		],
		[
			'a.xls',
			latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
			'this is an Excel workbook',
			'no outlines'
		]
	])('areas: %s', (path, bytes, name, wayOut) => {
		expect(refusing(bytes, path, 'areas')).toThrow(`${name}`);
		expect(refusing(bytes, path, 'areas')).toThrow('which is not read here; ');
		expect(refusing(bytes, path, 'areas')).toThrow(wayOut);
	});

	it.each([
		['a.xlsx', zipOf('xl/workbook.xml'), 'run: soffice --headless --convert-to csv "a.xlsx"'],
		['a.ods', zipOf('mimetype', 'content.xml'), 'this is an OpenDocument spreadsheet'],
		['a.dbf', latin1('\x03\x7c\x0b\x19'), 'ogr2ogr -f CSV "a.csv" "a.dbf"'],
		['a.gpkg', geopackage, 'ogr2ogr -f CSV "a.csv" "a.gpkg"']
	])('tables: %s', (path, bytes, wayOut) => {
		expect(refusing(bytes, path, 'table')).toThrow(wayOut);
	});

	it.each([
		[
			'dir/a.shp',
			'its name says that this is a shapefile',
			'"dir/a.geojson" "dir/a.shp"; if it is'
		],
		['a.prj', 'its name says that this is a shapefile', '"a.shp"'],
		['a.KML', 'its name says that this is KML', 'give it a name that ends in .geojson'],
		['a.gpkg', 'its name says that this is a GeoPackage', 'ogr2ogr'],
		['a.zip', 'its name says that this is a zip archive', 'unzip'],
		['a.xlsx', 'its name says that this is an Excel workbook', 'GeoJSON']
	])('by its ending where the content says nothing: %s', (path, name, wayOut) => {
		expect(refusing(latin1('Gebiet;Wert'), path, 'areas')).toThrow(name);
		expect(refusing(latin1('Gebiet;Wert'), path, 'areas')).toThrow(wayOut);
	});

	it('by its ending where a zip archive is too damaged to tell', () => {
		expect(refusing(latin1('PK\x03\x04???'), 'a.xlsx', 'table')).toThrow(
			'this is an Excel workbook'
		);
	});

	it.each(['a.geojson', 'a.csv', 'a.json', 'a', 'a.txt'])('but text is let pass: %s', (path) => {
		expect(refusing(latin1('{"a": 1}'), path, 'areas')).not.toThrow();
		expect(refusing(latin1('03;Wert\n1;2'), path, 'table')).not.toThrow();
	});
});
