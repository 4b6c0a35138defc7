import { randomUUID } from 'node:crypto';

import { dayOf } from '@gjj/shared-types';
import mongoose from 'mongoose';

import { runTool } from '../centre/run-tool';
import { inRoot, ROOT } from '../checkout';
import { arrived } from '../faults/journey';
import type { BenchWorld } from './bench-world';
import { limitRow, type Row } from './row';

const CASES = 10_000;
const AT_ONCE = 1000;

/** `npm run centre -- dry-run` over a rent case that a member handed in, and all that are like it, in the product's store. */
export async function measureDryRun(world: BenchWorld): Promise<Row> {
  const member = await world.member('chen-xiaoman');
  const { caseId } = await member.apply('W04');
  await arrived(member, caseId);
  const client = await mongoose.mongo.MongoClient.connect(world.mongoUri);
  const cases = client.db().collection<{ _id: string }>('cases');
  try {
    const real = (await cases.findOne({ _id: caseId }))!;
    const like = () => ({ ...real, _id: randomUUID(), userId: randomUUID(), receiptNumber: null });
    for (let made = 0; made < CASES; made += AT_ONCE)
      await cases.insertMany(Array.from({ length: AT_ONCE }, like));
    const seconds = await timeDryRun(world);
    return limitRow('Dry run over 10,000 old cases', seconds, 60, 's');
  } finally {
    // The worker would tend their clocks while other things are measured.
    await cases.deleteMany({ _id: { $ne: caseId } });
    await client.close();
  }
}

async function timeDryRun({ environment }: BenchWorld): Promise<number> {
  const today = dayOf(new Date().toISOString());
  const ground = { centres: inRoot('bff', 'centres'), workingFolder: ROOT, root: ROOT, today, environment };
  const began = performance.now();
  const { text } = await runTool(['dry-run', 'qinzhou', '--cases', `${CASES}`, '--json'], ground);
  const took = (performance.now() - began) / 1000;
  const { decided } = JSON.parse(text) as { decided: number };
  if (decided !== CASES) throw new Error(`the dry run decided ${decided} of ${CASES} cases`);
  return took;
}
