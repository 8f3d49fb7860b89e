import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { AREA_LEVELS } from '#lib/shared/areas/levels.ts';
import type { OpenArea } from './open-data.ts';

const day = z.iso.date().nullable();

const openArea = z.strictObject({
	code: z.string(),
	officialCode: z.string(),
	level: z.enum(AREA_LEVELS),
	names: z.partialRecord(z.enum(LOCALES), z.string()),
	parentCode: z.string().nullable(),
	population: z.number().nullable(),
	validFrom: day,
	validUntil: day
}) satisfies z.ZodType<OpenArea>;

const position = z.tuple([z.number(), z.number()]);

/** What `openAreas` answers. */
export const openAreasSchema = z.strictObject({ areas: z.array(openArea) });

/** What `openAreaFeatures` answers (RFC 7946). */
export const openAreaFeaturesSchema = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			id: z.string(),
			properties: openArea,
			geometry: z
				.strictObject({
					type: z.literal('MultiPolygon'),
					coordinates: z.array(z.array(z.array(position)))
				})
				.nullable()
		})
	)
});
