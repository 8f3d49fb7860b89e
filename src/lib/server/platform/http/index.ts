export { page } from './page.ts';
export { formAction, type FormActionOptions } from './form-action.ts';
export { readForm } from './read-form.ts';
export { rethrow } from './errors.ts';
export { limitRate } from './rate-limit.ts';
export { inRequestedLanguage } from './requested-language.ts';
