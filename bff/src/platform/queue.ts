import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';

const queueName = 'cases';

/** A hint that something owes work. Losing one costs time, never work: the sweep finds by query what is owed. */
export class CaseQueue {
  private readonly queue: Queue<{ caseId: string }>;

  constructor(redis: Redis) {
    this.queue = new Queue(queueName, { connection: redis });
    this.queue.on('error', () => undefined);
  }

  /** One waiting job a case at most. Never throws and is never waited for. */
  hint(caseId: string): void {
    this.queue
      .add('work', { caseId }, { jobId: caseId, removeOnComplete: true, removeOnFail: true })
      .catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.queue.close();
  }
}

/**
 * A job of a killed worker blocks further hints for its case until its lock ends and is noticed, which BullMQ's own
 * times (30 s each) draw out to a minute; a living worker renews its lock.
 */
const takeOver = { lockDuration: 10_000, stalledInterval: 5_000 };

/** Takes hints and works on the case named. */
export function consumeCases(
  redis: Redis,
  work: (caseId: string) => Promise<void>,
  concurrency: number,
): Worker {
  const worker = new Worker<{ caseId: string }>(queueName, async (job) => work(job.data.caseId), {
    connection: redis,
    concurrency,
    ...takeOver,
  });
  worker.on('error', () => undefined);
  return worker;
}
