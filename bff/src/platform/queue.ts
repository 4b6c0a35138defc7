import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';

/** One queue a centre: whoever does not serve it cannot take its hints. */
const queueName = (centreCode: string) => `cases-${centreCode}`;

export interface CaseHint {
  caseId: string;
  centreCode: string;
}

/** A hint that something owes work. Losing one costs time, never work: the sweep finds by query what is owed. */
export class CaseQueue {
  private readonly queues = new Map<string, Queue<{ caseId: string }>>();

  constructor(private readonly redis: Redis) {}

  /** One waiting job a case at most. Never throws and is never waited for. */
  hint({ caseId, centreCode }: CaseHint): void {
    this.queueOf(centreCode)
      .add('work', { caseId }, { jobId: caseId, removeOnComplete: true, removeOnFail: true })
      .catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queueOf(centreCode: string): Queue<{ caseId: string }> {
    const known = this.queues.get(centreCode);
    if (known !== undefined) return known;
    const queue = new Queue<{ caseId: string }>(queueName(centreCode), { connection: this.redis });
    queue.on('error', () => undefined);
    this.queues.set(centreCode, queue);
    return queue;
  }
}

/**
 * A job of a killed worker blocks further hints for its case until its lock ends and is noticed, which BullMQ's own
 * times (30 s each) draw out to a minute; a living worker renews its lock.
 */
const takeOver = { lockDuration: 10_000, stalledInterval: 5_000 };

/** Takes hints of one centre and works on the case named. */
export function consumeCases(
  redis: Redis,
  centreCode: string,
  work: (caseId: string) => Promise<void>,
  concurrency: number,
): Worker {
  const worker = new Worker<{ caseId: string }>(queueName(centreCode), async (job) => work(job.data.caseId), {
    connection: redis,
    concurrency,
    ...takeOver,
  });
  worker.on('error', () => undefined);
  return worker;
}
