export { databaseVersion, type DatabaseVersion } from './database-version.ts';
export { pageCache, SHAREABLE } from './page-cache.ts';
