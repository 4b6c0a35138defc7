import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Prometheus metrics of one process; labels are names from our tables, never data of a person. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'gjj_http_request_seconds',
    help: 'Time of answers by endpoint and status',
    labelNames: ['endpoint', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers: [this.registry],
  });
  readonly tasks = new Counter({
    name: 'gjj_outbox_entries_total',
    help: 'Outbox entries by name and outcome',
    labelNames: ['name', 'outcome'],
    registers: [this.registry],
  });
  readonly alarms = new Gauge({
    name: 'gjj_alarm',
    help: 'How many cases or messages need a person, by reason; set by workers',
    labelNames: ['alarm'],
    registers: [this.registry],
  });

  collectProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }
}
