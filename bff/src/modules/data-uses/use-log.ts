import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { lineAfter, type Tail, type UseContent, type UseLine } from './domain/use-line';
import { hashLine } from './hash-line';
import type { UseRepository } from './use-repository';

type Waiting = { content: UseContent; done: () => void; failed: (error: unknown) => void };

const mostAtOnce = 50;
const mostTries = 60;

/**
 * Writes the chain. Of one process one write runs at a time, and whatever is asked meanwhile goes along with the next, so
 * that a gathering of many departments costs two writes. Of several processes the place decides (`day:seq`): who finds
 * theirs taken holds on to the new end and tries again. Nothing is kept but the end of the chain: a process that is killed
 * leaves whole lines only.
 */
export class UseLog {
  private waiting: Waiting[] = [];
  private writing = false;
  private tail: Tail | null = null;

  constructor(
    private readonly records: UseRepository,
    private readonly clock: Clock,
  ) {}

  /** Resolves when the line is kept; rejects where it cannot be, and then the answer must not be used. */
  write(content: Omit<UseContent, 'useId' | 'at'>): Promise<void> {
    return new Promise((done, failed) => {
      const full = { ...content, useId: newId(), at: this.clock.now() };
      this.waiting.push({ content: full, done, failed });
      if (!this.writing) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, mostAtOnce);
      try {
        await this.writeBatch(batch.map(({ content }) => content));
        for (const { done } of batch) done();
      } catch (error) {
        this.tail = null;
        for (const { failed } of batch) failed(error);
      }
    }
    this.writing = false;
  }

  private async writeBatch(contents: readonly UseContent[]): Promise<void> {
    let left = contents;
    for (let tried = 0; left.length > 0; tried += 1) {
      if (tried === mostTries) throw new Error('no free place in the ledger of uses');
      if (tried > 2) await sleep(Math.random() * 5 * tried);
      // The day is that of the question; once a day has begun, no line goes before it.
      this.tail ??= await this.records.findTail(null, dayOf(this.clock.now().toISOString()));
      const lines = chained(this.tail, left);
      const kept = await this.records.add(lines);
      this.tail = lines[kept - 1] ?? this.tail;
      left = left.slice(kept);
      if (left.length > 0)
        this.tail = await this.records.findTail(this.tail, dayOf(this.clock.now().toISOString()));
    }
  }
}

function chained(tail: Tail | null, contents: readonly UseContent[]): UseLine[] {
  const lines: UseLine[] = [];
  for (const content of contents) {
    const before = lines.at(-1) ?? tail;
    const asked = dayOf(content.at.toISOString());
    const day = before !== null && before.day > asked ? before.day : asked;
    lines.push(lineAfter(before, content, day, hashLine));
  }
  return lines;
}
