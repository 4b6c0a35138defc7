import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';

/**
 * One queue for each lane of a centre: whoever does not serve the centre cannot take its hints, and a lane that is slow
 * takes no place from another.
 */
const queueName = (centreCode: string, lane: string) => `cases-${centreCode}-${lane}`;

export interface CaseHint {
  caseId: string;
  centreCode: string;
  /** In which something is owed. */
  lanes: readonly string[];
}

/** A hint that something owes work. Losing one costs time, never work: the sweep finds by query what is owed. */
export class CaseQueue {
  private readonly queues = new Map<string, Queue<{ caseId: string }>>();

  constructor(private readonly redis: Redis) {}

  /** One waiting job a case and lane at most. Never throws and is never waited for. */
  hint({ caseId, centreCode, lanes }: CaseHint): void {
    for (const lane of lanes)
      this.queueOf(queueName(centreCode, lane))
        .add('work', { caseId }, { jobId: caseId, removeOnComplete: true, removeOnFail: true })
        .catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queueOf(name: string): Queue<{ caseId: string }> {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const queue = new Queue<{ caseId: string }>(name, { connection: this.redis });
    queue.on('error', () => undefined);
    this.queues.set(name, queue);
    return queue;
  }
}

/**
 * A job of a killed worker blocks further hints for its case until its lock ends and is noticed, which BullMQ's own
 * times (30 s each) draw out to a minute; a living worker renews its lock.
 */
const takeOver = { lockDuration: 10_000, stalledInterval: 5_000 };

/** Takes hints of one lane of a centre and works on the case named. */
export function consumeCases(
  redis: Redis,
  { code, lane }: { code: string; lane: string },
  work: (caseId: string) => Promise<void>,
  concurrency: number,
): Worker {
  const worker = new Worker<{ caseId: string }>(queueName(code, lane), async (job) => work(job.data.caseId), {
    connection: redis,
    concurrency,
    ...takeOver,
  });
  worker.on('error', () => undefined);
  return worker;
}
