export { changeFeed } from './open-feed.ts';
export type { ChangeFeed, Thing } from './feed.ts';
export { Kept } from './kept.ts';
export { Reads, type Counting, type Owner, type Sharing, type Source } from './reads.ts';
