import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { letterNumber, receiptNumber } from '@gjj/shared-types';
import mongoose from 'mongoose';

import { arrived } from '../faults/journey';
import type { BenchWorld } from './bench-world';
import { levelRow, residentMb } from './memory';
import type { Row } from './row';

const LETTERS = 10_000;
/** As of requests: what the second half adds is what more of the same would add for ever. */
const WARM = LETTERS / 2;
const AT_ONCE = 1000;
const LOOK_MS = 250;
const LEAST_A_SECOND = 10;

interface StoredCase {
  readonly _id: string;
  readonly letters: readonly { readonly name: string; readonly [more: string]: unknown }[];
}

/** Letters of cases that owe them, made and sealed by two workers of the product. */
export async function measureLetters(world: BenchWorld): Promise<Row[]> {
  const second = await world.startWorker();
  const client = await mongoose.mongo.MongoClient.connect(world.mongoUri);
  const cases = client.db().collection<StoredCase>('cases');
  const made = client.db().collection('letters');
  const like = await caseToBeLike(world, cases);
  const before = await made.countDocuments();
  const until = async (count: number) => {
    while ((await made.countDocuments()) < before + count) await sleep(LOOK_MS);
  };
  const residentOfBoth = async () => (await residentMb(world.worker.pid)) + (await residentMb(second.pid));
  try {
    const began = performance.now();
    for (let owed = 0; owed < LETTERS; owed += AT_ONCE)
      await cases.insertMany(Array.from({ length: AT_ONCE }, (_, index) => like(owed + index)));
    await until(WARM);
    const warmMb = await residentOfBoth();
    await until(LETTERS);
    const aSecond = LETTERS / ((performance.now() - began) / 1000);
    return [
      {
        what: `${LETTERS.toLocaleString('en')} letters made and sealed by two workers`,
        figure: `${aSecond.toFixed(1)} a second`,
        target: `≥ ${LEAST_A_SECOND} a second`,
        met: aSecond >= LEAST_A_SECOND,
      },
      levelRow(
        `Both workers resident after ${LETTERS.toLocaleString('en')} letters, against ${WARM.toLocaleString('en')}: level`,
        warmMb,
        await residentOfBoth(),
      ),
    ];
  } finally {
    await cases.deleteMany({ receiptNumber: null });
    await client.close();
    await second.stop();
  }
}

/** A rent case that a machine approved, with another id, another number, and its approval not made yet. */
async function caseToBeLike(world: BenchWorld, cases: mongoose.mongo.Collection<StoredCase>) {
  const member = await world.member('chen-xiaoman');
  const { caseId } = await member.apply('W04');
  await arrived(member, caseId);
  world.outside.control.core.reset();
  const real = (await cases.findOne({ _id: caseId }))!;
  const approval = real.letters.find(({ name }) => name === 'approval')!;
  const now = new Date();
  return (turn: number): StoredCase & Record<string, unknown> => {
    const number = letterNumber(receiptNumber('BN', '2026-01-01', String(turn).padStart(7, '0')), 1);
    const owed = { kind: 'task', name: 'issue-letters', createdAt: now, dueAt: now, tries: 0, facts: {} };
    return {
      ...real,
      _id: randomUUID(),
      userId: randomUUID(),
      receiptNumber: null,
      letters: [{ ...approval, letterId: randomUUID(), number }],
      outbox: [{ ...owed, entryId: randomUUID() }],
    };
  };
}
