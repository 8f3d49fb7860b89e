export { KEEP, READS } from './hold.ts';
export { pageCache, type Renderers } from './page-cache.ts';
export { PageStore } from './page-store.ts';
export { noting, share } from './share.ts';
export { watchPages } from './watch-pages.ts';
export { pageKeys, type Parameters } from './page-key.ts';
