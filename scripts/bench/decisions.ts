import { setTimeout as sleep } from 'node:timers/promises';

import mongoose from 'mongoose';

import { arrived } from '../faults/journey';
import type { BenchWorld } from './bench-world';
import { limitRow, quantile, type Row } from './row';

const CASES = 60;
const TAP_MS = 1100;
const MEMBER = 'chen-xiaoman';

interface Times {
  /** From the last answer of ledger or departments to the machine's decision, and from there to WeChat, in ms. */
  readonly decisionMs: number;
  readonly messageMs: number;
}

/** Rent cases one after the other, by the clocks of database and simulators; the ledger forgets each one's end. */
export async function measureDecisions(world: BenchWorld): Promise<Row[]> {
  const member = await world.member(MEMBER);
  const times: Times[] = [];
  for (let count = 0; count < CASES; count += 1) {
    member.subscribe();
    // WeChat's events carry seconds: two taps of the same second count as one that came twice.
    await sleep(TAP_MS);
    const { caseId } = await member.apply('W04');
    await arrived(member, caseId);
    times.push(await timesOf(world, caseId));
    world.outside.control.core.reset();
  }
  const p95 = (of: (one: Times) => number) => quantile(times.map(of), 0.95);
  return [
    limitRow(
      'Machine decision after the last data answer, p95',
      p95(({ decisionMs }) => decisionMs),
      1000,
      'ms',
    ),
    limitRow(
      'Message handed to WeChat after the decision, p95',
      p95(({ messageMs }) => messageMs),
      3000,
      'ms',
    ),
  ];
}

async function timesOf({ mongoUri, outside }: BenchWorld, caseId: string): Promise<Times> {
  const client = await mongoose.mongo.MongoClient.connect(mongoUri);
  try {
    const stored = await client
      .db()
      .collection<{ _id: string; decision: { decidedAt: Date } }>('cases')
      .findOne({ _id: caseId });
    const decidedAt = stored?.decision.decidedAt.getTime() ?? Number.NaN;
    const { core, exchange } = outside.control;
    const answers = [...core.calls(), ...exchange.calls()]
      .map(({ at }) => new Date(at).getTime())
      .filter((at) => at <= decidedAt);
    return {
      decisionMs: decidedAt - Math.max(...answers),
      messageMs: handedOver(outside, caseId) - decidedAt,
    };
  } finally {
    await client.close();
  }
}

/** The approval is told by the template of decisions. */
function handedOver({ control, credentials }: BenchWorld['outside'], caseId: string): number {
  const message = control.wechat
    .messages()
    .find(
      ({ page, templateId }) =>
        page?.includes(caseId) === true && templateId === credentials.wechatTemplates.decision,
    );
  return message === undefined ? Number.NaN : new Date(message.at).getTime();
}
