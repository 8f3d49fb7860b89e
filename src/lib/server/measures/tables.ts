import type { FrozenEvidence, SourceType } from '#lib/shared/measures/evidence.ts';
import type { MeasureStatus } from '#lib/shared/measures/lifecycle.ts';

export interface MeasureTable {
	id: string;
	/** As people speak of it: `M 04/25`. */
	number: string;
	slug: string;
	title: string;
	description: string;
	goals: string;
	status: MeasureStatus;
	carer: string;
	department: string;
	startsOn: string | null;
	endsOn: string | null;
	/** Whole euros. */
	budgetEuro: number | null;
	/** What the public reads about where it stands. */
	statement: string;
	isPublic: boolean;
	createdBy: string | null;
	createdAt: string;
	updatedAt: string;
}

export interface MeasureAreaTable {
	measureId: string;
	areaId: string;
}

export interface MeasureTopicTable {
	measureId: string;
	topicId: string;
}

/** One row per status it ever had, with who, when and the public note why. */
export interface MeasureUpdateTable {
	id: string;
	measureId: string;
	status: MeasureStatus;
	note: string;
	changedBy: string | null;
	changedAt: string;
}

export interface MeasurePaperTable {
	id: string;
	measureId: string;
	number: string;
	datedOn: string;
	title: string;
	/** Empty where it is not online. */
	url: string;
}

export interface EvidenceTable {
	id: string;
	measureId: string;
	sourceType: SourceType;
	sourceId: string;
	/** Names the cited figure; among what is not removed once per measure. */
	key: string;
	/** Of what was shown when it was cited, see `hashOfShown`; the day for what was cited before there were hashes. */
	hash: string;
	areaId: string | null;
	topicId: string | null;
	frozenJson: FrozenEvidence;
	citedBy: string | null;
	citedAt: string;
	removedBy: string | null;
	removedAt: string | null;
	removedReason: string | null;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		measures: MeasureTable;
		measureAreas: MeasureAreaTable;
		measureTopics: MeasureTopicTable;
		measureUpdates: MeasureUpdateTable;
		measurePapers: MeasurePaperTable;
		evidence: EvidenceTable;
	}
}
