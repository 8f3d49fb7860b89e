import type { Locale } from '#lib/i18n/registry.ts';

/** How people in one Sozialraum answer, before chance is added. */
export type AreaProfile = {
	/** How many responses come from here. */
	responses: number;
	/** Mean of the answers to each scale question, 1 to 5. */
	means: Record<string, number>;
	/** Weights of the choices, in the order of their codes; for multiple choice the chance of each in per cent. */
	choices: Record<string, number[]>;
	/** Weights of the languages. */
	locales: Partial<Record<Locale, number>>;
};

export const livingProfiles: Record<string, AreaProfile> = {
	F111: {
		responses: 318,
		means: { q1: 3.9, q4: 3.1, q6: 4.1, q8: 3.1, q10: 3.1, q11: 3.3 },
		choices: {
			q2: [14, 31, 29, 26],
			q3: [48, 71, 27, 62, 24, 38, 8],
			q5: [27, 31, 34, 8],
			q7: [12, 6, 47, 58, 19, 14, 38],
			q9: [16, 17, 8, 59],
			q12: [33, 36, 21, 11, 29, 17, 24, 19],
			q13: [53, 28, 14, 5]
		},
		locales: { de: 63, 'de-simple': 6, en: 9, tr: 11, ar: 7, uk: 4 }
	},
	F112: {
		responses: 236,
		means: { q1: 3.7, q4: 3.3, q6: 3.5, q8: 3.3, q10: 3.0, q11: 3.4 },
		choices: {
			q2: [10, 27, 31, 32],
			q3: [51, 32, 42, 36, 31, 22, 31],
			q5: [24, 32, 35, 9],
			q7: [29, 17, 49, 34, 18, 21, 33],
			q9: [17, 20, 9, 54],
			q12: [31, 34, 18, 16, 26, 20, 23, 21],
			q13: [55, 27, 13, 5]
		},
		locales: { de: 68, 'de-simple': 5, en: 5, tr: 12, ar: 6, uk: 4 }
	},
	F113: {
		responses: 178,
		means: { q1: 3.4, q4: 3.5, q6: 2.1, q8: 3.6, q10: 2.9, q11: 2.8 },
		choices: {
			q2: [7, 22, 27, 44],
			q3: [63, 7, 38, 6, 19, 8, 47],
			q5: [21, 33, 40, 6],
			q7: [74, 41, 27, 24, 46, 43, 31],
			q9: [14, 18, 7, 61],
			q12: [41, 43, 23, 24, 37, 14, 31, 13],
			q13: [44, 30, 19, 7]
		},
		locales: { de: 58, 'de-simple': 9, en: 3, tr: 17, ar: 9, uk: 4 }
	},
	F114: {
		responses: 224,
		means: { q1: 3.6, q4: 4.0, q6: 3.2, q8: 2.9, q10: 2.0, q11: 3.7 },
		choices: {
			q2: [23, 52, 21, 4],
			q3: [44, 12, 29, 33, 13, 9, 41],
			q5: [16, 29, 42, 13],
			q7: [38, 29, 44, 17, 13, 19, 29],
			q9: [37, 22, 19, 22],
			q12: [27, 31, 24, 9, 32, 58, 38, 12],
			q13: [57, 26, 12, 5]
		},
		locales: { de: 55, 'de-simple': 4, en: 9, tr: 11, ar: 9, uk: 12 }
	},
	F121: {
		responses: 162,
		means: { q1: 4.2, q4: 4.1, q6: 4.2, q8: 4.4, q10: 3.6, q11: 4.0 },
		choices: {
			q2: [13, 29, 28, 30],
			q3: [27, 38, 78, 57, 36, 41, 53],
			q5: [9, 19, 49, 23],
			q7: [16, 8, 52, 22, 17, 12, 21],
			q9: [21, 22, 9, 48],
			q12: [14, 21, 7, 23, 33, 16, 29, 31],
			q13: [76, 18, 5, 1]
		},
		locales: { de: 76, 'de-simple': 3, en: 13, tr: 3, ar: 2, uk: 3 }
	},
	F122: {
		responses: 174,
		means: { q1: 3.6, q4: 3.7, q6: 4.3, q8: 2.5, q10: 2.8, q11: 2.4 },
		choices: {
			q2: [29, 38, 20, 13],
			q3: [17, 42, 19, 76, 21, 37, 6],
			q5: [14, 24, 45, 17],
			q7: [9, 4, 64, 24, 22, 38, 24],
			q9: [18, 19, 8, 55],
			q12: [18, 27, 16, 8, 34, 13, 43, 22],
			q13: [63, 25, 9, 3]
		},
		locales: { de: 61, 'de-simple': 3, en: 23, tr: 4, ar: 4, uk: 5 }
	}
};

export const ageingProfiles: Record<string, AreaProfile> = {
	F311: {
		responses: 84,
		means: { q2: 3.1, q4: 2.7 },
		choices: {
			q1: [31, 36, 25, 8],
			q3: [52, 31, 44, 41, 14],
			q5: [44, 23, 18, 15],
			q6: [41, 48, 45, 39, 18]
		},
		locales: { de: 84, 'de-simple': 5, en: 2, tr: 4, ar: 2, uk: 3 }
	},
	F312: {
		responses: 58,
		means: { q2: 2.6, q4: 3.1 },
		choices: {
			q1: [27, 35, 28, 10],
			q3: [61, 29, 58, 39, 24],
			q5: [38, 19, 20, 23],
			q6: [46, 43, 38, 44, 29]
		},
		locales: { de: 74, 'de-simple': 8, en: 1, tr: 7, ar: 6, uk: 4 }
	},
	F321: {
		responses: 76,
		means: { q2: 1.9, q4: 3.5 },
		choices: {
			q1: [19, 32, 36, 13],
			q3: [58, 47, 67, 33, 31],
			q5: [29, 21, 22, 28],
			q6: [62, 39, 33, 51, 44]
		},
		locales: { de: 81, 'de-simple': 9, tr: 8, uk: 2 }
	},
	F322: {
		responses: 97,
		means: { q2: 3.8, q4: 2.5 },
		choices: {
			q1: [33, 37, 23, 7],
			q3: [49, 38, 22, 47, 11],
			q5: [47, 27, 15, 11],
			q6: [34, 51, 49, 31, 14]
		},
		locales: { de: 88, 'de-simple': 3, en: 6, tr: 2, uk: 1 }
	},
	F323: {
		responses: 69,
		means: { q2: 3.3, q4: 2.9 },
		choices: {
			q1: [35, 34, 24, 7],
			q3: [47, 63, 21, 51, 12],
			q5: [41, 22, 19, 18],
			q6: [37, 44, 38, 36, 22]
		},
		locales: { de: 86, 'de-simple': 4, en: 7, tr: 2, uk: 1 }
	}
};

/** Where the links to the survey were shown, with weights. */
export const channels: Record<string, number> = {
	poster: 31,
	letter: 27,
	online: 16,
	flyer: 14,
	school: 12
};
