import { recogniseFormat, type ForeignFormat } from './recognise-format.ts';
import { refuse } from './refusal.ts';

const NAMES: Record<ForeignFormat, string> = {
	geopackage: 'a GeoPackage',
	shapefile: 'a shapefile',
	'zipped-shapefile': 'a zipped shapefile',
	dbase: 'a dBase table, the part of a shapefile without outlines',
	kml: 'KML',
	kmz: 'KMZ',
	excel: 'an Excel workbook',
	opendocument: 'an OpenDocument spreadsheet',
	sqlite: 'an SQLite database',
	zip: 'a zip archive',
	tar: 'a tar archive'
};

/** What is read instead: outlines from GeoJSON, tables from CSV. */
export type Purpose = 'areas' | 'table';

const WANTED: Record<Purpose, { name: string; ending: string }> = {
	areas: { name: 'GeoJSON', ending: 'geojson' },
	table: { name: 'CSV', ending: 'csv' }
};

/**
 * Refuses a file in a format that is not read here, by the name of the format and with the way out.
 *
 * @param path as the operator gave it, for the command in the sentence
 * @throws {ImportRefusal} for what offices send besides GeoJSON, CSV and JSON
 */
export function refuseForeignFormat(bytes: Uint8Array, path: string, purpose: Purpose): void {
	const recognised = recogniseFormat(bytes, path);
	if (!recognised) return;
	const { format, isCertain } = recognised;
	const wanted = WANTED[purpose];
	const way = wayOut(format, path, purpose);
	refuse(
		isCertain
			? `this is ${NAMES[format]}, which is not read here; ${way}`
			: `its name says that this is ${NAMES[format]}, which is not read here; ${way}; if it is ${wanted.name}, give it a name that ends in .${wanted.ending}`
	);
}

function wayOut(format: ForeignFormat, path: string, purpose: Purpose): string {
	const base = path.replace(/\.[^./\\]+$/, '');
	switch (format) {
		case 'zip':
			return `unpack it and import the file within, for example with: unzip "${path}"`;
		case 'tar':
			return `unpack it and import the file within, for example with: tar -xf "${path}"`;
		case 'excel':
		case 'opendocument':
			return purpose === 'areas'
				? 'it holds no outlines: areas are imported from GeoJSON'
				: `save the sheet as CSV (in Excel: CSV UTF-8), or run: soffice --headless --convert-to csv "${path}"`;
		case 'zipped-shapefile':
			return convert(base, `/vsizip/${path}`, purpose);
		case 'shapefile':
			return convert(base, `${base}.shp`, purpose);
		case 'dbase':
			return convert(base, purpose === 'areas' ? `${base}.shp` : path, purpose);
		default:
			return convert(base, path, purpose);
	}
}

function convert(base: string, source: string, purpose: Purpose): string {
	return purpose === 'areas'
		? `make GeoJSON of it with: ogr2ogr -f GeoJSON -lco RFC7946=YES "${base}.geojson" "${source}"`
		: `make CSV of it with: ogr2ogr -f CSV "${base}.csv" "${source}"`;
}
