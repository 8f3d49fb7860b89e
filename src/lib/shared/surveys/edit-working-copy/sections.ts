import type { Section, WorkingCopy } from '#lib/shared/surveys/working-copy.ts';
import { keepingNumber, nextNumber, type Added, type Direction } from './codes.ts';
import { moved } from './move.ts';

// Every function takes a working copy and returns a new one, or null when the code named is not in it.

/** Adds a section at the end. */
export function addSection(
	workingCopy: WorkingCopy,
	texts: { title: string; text?: string }
): Added {
	const number = nextNumber(workingCopy);
	const section: Section = { code: `s${number}`, ...texts, questions: [] };
	const sections = [...workingCopy.sections, section];
	return { workingCopy: { ...workingCopy, sections, lastNumber: number }, code: section.code };
}

/** Changes the title and text of a section. */
export function editSection(
	workingCopy: WorkingCopy,
	code: string,
	texts: { title: string; text?: string }
): WorkingCopy | null {
	if (!workingCopy.sections.some((section) => section.code === code)) return null;
	return withSections(workingCopy, (section) =>
		section.code === code ? { ...section, ...texts } : section
	);
}

/** Moves a section by one place; at the edge it stays. */
export function moveSection(
	workingCopy: WorkingCopy,
	code: string,
	direction: Direction
): WorkingCopy | null {
	const sections = moved(workingCopy.sections, code, direction);
	return sections && { ...workingCopy, sections };
}

/** Removes a section with all its questions. */
export function removeSection(workingCopy: WorkingCopy, code: string): WorkingCopy | null {
	const sections = workingCopy.sections.filter((section) => section.code !== code);
	if (sections.length === workingCopy.sections.length) return null;
	return { ...keepingNumber(workingCopy), sections };
}

export function withSections(
	workingCopy: WorkingCopy,
	change: (section: Section) => Section
): WorkingCopy {
	return { ...workingCopy, sections: workingCopy.sections.map(change) };
}
