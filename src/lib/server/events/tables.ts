import type { EventStatus } from '#lib/shared/events/lifecycle.ts';
import type { Needs, RegistrationState } from '#lib/shared/events/registration.ts';
import type { Locale } from '#lib/i18n/registry.ts';

export interface EventTable {
	id: string;
	slug: string;
	status: EventStatus;
	title: string;
	description: string;
	startsAt: string;
	endsAt: string;
	place: string;
	address: string;
	onlineUrl: string | null;
	/** Language codes, those spoken by the hosts. */
	languagesJson: string[];
	/** Language codes, those somebody interprets into. */
	interpretersJson: string[];
	hasChildcare: boolean;
	isStepFree: boolean;
	/** Seats; null for as many as come. */
	capacity: number | null;
	/** Days of the municipality, both included; null for at once and until it begins. */
	registrationOpensOn: string | null;
	registrationClosesOn: string | null;
	/** Staff trust the occasion: a seat is given for good before the address is confirmed. */
	isTrusted: boolean;
	cancelReason: string | null;
	turnout: number | null;
	/** What came of it. */
	outcome: string | null;
	/** Raised to hold the row while seats are given. */
	seq: number;
	/** How often calendars had to be told of a change (iCalendar SEQUENCE). */
	revision: number;
	createdBy: string | null;
	createdAt: string;
	updatedAt: string;
}

export interface EventAreaTable {
	eventId: string;
	areaId: string;
}

export interface EventTopicTable {
	eventId: string;
	topicId: string;
}

/** Whoever cancelled keeps a row without name, mail and needs: the link in the mail still answers. */
export interface RegistrationTable {
	/** Random, not by time. */
	id: string;
	eventId: string;
	state: RegistrationState;
	name: string | null;
	mail: string | null;
	persons: number;
	locale: Locale;
	needsJson: Needs | null;
	/** The order of arrival at this event, from 1. */
	position: number;
	/** SHA-256 of the token in the mail, hex. */
	tokenHash: string;
	consentVersion: string;
	createdOn: string;
	deleteOn: string;
	/** The day on which the owner of the address confirmed it; null until then. */
	confirmedOn: string | null;
	/** UTC ISO: until then it counts although nobody has confirmed it; null where that has no end. */
	heldUntil: string | null;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		events: EventTable;
		eventAreas: EventAreaTable;
		eventTopics: EventTopicTable;
		registrations: RegistrationTable;
	}
}
