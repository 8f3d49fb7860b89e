import type { Section, SurveyDraft } from '#lib/shared/surveys/draft.ts';
import { keepingNumber, nextNumber, type Added, type Direction } from './codes.ts';
import { moved } from './move.ts';

// Every function takes a draft and returns a new one, or null when the code named is not in it.

/** Adds a section at the end. */
export function addSection(draft: SurveyDraft, texts: { title: string; text?: string }): Added {
	const number = nextNumber(draft);
	const section: Section = { code: `s${number}`, ...texts, questions: [] };
	const sections = [...draft.sections, section];
	return { draft: { ...draft, sections, lastNumber: number }, code: section.code };
}

/** Changes the title and text of a section. */
export function editSection(
	draft: SurveyDraft,
	code: string,
	texts: { title: string; text?: string }
): SurveyDraft | null {
	if (!draft.sections.some((section) => section.code === code)) return null;
	return withSections(draft, (section) =>
		section.code === code ? { ...section, ...texts } : section
	);
}

/** Moves a section by one place; at the edge it stays. */
export function moveSection(
	draft: SurveyDraft,
	code: string,
	direction: Direction
): SurveyDraft | null {
	const sections = moved(draft.sections, code, direction);
	return sections && { ...draft, sections };
}

/** Removes a section with all its questions. */
export function removeSection(draft: SurveyDraft, code: string): SurveyDraft | null {
	const sections = draft.sections.filter((section) => section.code !== code);
	if (sections.length === draft.sections.length) return null;
	return { ...keepingNumber(draft), sections };
}

export function withSections(
	draft: SurveyDraft,
	change: (section: Section) => Section
): SurveyDraft {
	return { ...draft, sections: draft.sections.map(change) };
}
