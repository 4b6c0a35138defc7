import mongoose from 'mongoose';

import type { Stores } from './fault-world';

/** What the archive waits for, and what it keeps: seen and moved past the product. */
export interface Shelf {
  /** As if the term of a closed case had gone by: a running process keeps the hour of the machine. */
  endTerm(caseId: string): Promise<void>;
  isFiled(caseId: string): Promise<boolean>;
}

export function shelfAt({ mongoUri }: Stores): Shelf {
  const within = async <Result>(work: (db: mongoose.mongo.Db) => Promise<Result>): Promise<Result> => {
    const client = await mongoose.mongo.MongoClient.connect(mongoUri);
    try {
      return await work(client.db());
    } finally {
      await client.close();
    }
  };
  return {
    endTerm: (caseId) =>
      within(async (db) => {
        const over = new Date();
        const closed = { _id: caseId as never, 'clock.name': 'archive' };
        await db.collection('cases').updateOne(closed, { $set: { 'clock.dueAt': over, clockNextAt: over } });
      }),
    isFiled: (caseId) =>
      within(async (db) => (await db.collection('archives').countDocuments({ caseId })) > 0),
  };
}
