export { requestMetrics, metricsText } from './metrics.ts';
export { mayReadMetrics } from './may-read-metrics.ts';
