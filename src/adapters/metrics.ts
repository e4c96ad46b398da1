/**
 * What this process counts, for Prometheus. The counters live as long as the process and are shared by everything in
 * it, as Prometheus expects; numbers that are read from rows or the queue at scrape time are in src/api/probes.ts.
 *
 *     captures.inc({ outcome: 'timeout' })
 */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export const registry = new Registry();
// Unprefixed, as the dashboards that everybody has expect process and runtime metrics.
collectDefaultMetrics({ register: registry });

export interface CounterOf<Label extends string> {
  inc(labels: Record<Label, string>, by?: number): void;
}

function counter<Label extends string>(name: string, help: string, labelNames: Label[]): CounterOf<Label> {
  const series = new Counter({ name, help, labelNames, registers: [registry] });
  return { inc: (labels, by = 1) => series.inc(labels, by) };
}

/** `route` is the pattern, never the path: a label with ids in it would grow without end. */
export const httpSeconds = new Histogram({
  name: 'variorum_http_request_duration_seconds',
  help: 'Time from the request to the end of its answer.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
});

export const captures = counter('variorum_captures_total', 'Looks at articles, by outcome.', ['outcome']);

export const versions = counter('variorum_versions_total', 'New versions, first ones and later ones.', [
  'kind',
]);

/** `kept` was answered before; `nonsense` is an answer out of the set. */
export const modelQuestions = counter(
  'variorum_model_questions_total',
  'Questions to the optional model, by what came of them.',
  ['outcome'],
);

export const deliveryAttempts = counter(
  'variorum_delivery_attempts_total',
  'Tries to deliver an event to an endpoint, by outcome.',
  ['outcome'],
);
