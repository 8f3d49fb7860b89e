export { saveSettings } from './save-settings.ts';
export { siteFace, siteSettings, siteText, type SiteFace } from './queries.ts';
export { translatableSite } from './translatable.ts';
