import { error } from '@sveltejs/kit';
import { problemToShow } from '#lib/server/platform/http/index.ts';
import type { PageServerLoad } from './$types';

/** The page on which the site says what an endpoint or a guard has refused. */
export const load: PageServerLoad = (event) => {
	const problem = problemToShow(event);
	if (!problem) error(404, { message: event.locals.t('common:errors.not-found') });
	error(problem.status, problem.error);
};
