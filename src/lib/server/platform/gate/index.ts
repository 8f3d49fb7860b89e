export { addressOf, namedIn } from './address.ts';
export { networkKey, networkOf } from './network.ts';
export { limitRate, passes, passGate, type Gate, type Passed, type RateLimit } from './gate.ts';
export type { VisitWindowTable } from './tables.ts';
export { decideBurst, findBursts, shownBursts } from './bursts.ts';
export { isWindowOpen } from './windows.ts';
