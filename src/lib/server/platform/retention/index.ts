export { applyRules } from './apply-rules.ts';
export { retentionJobs } from './jobs.ts';
export type { Due, RetentionRule } from './rule.ts';
