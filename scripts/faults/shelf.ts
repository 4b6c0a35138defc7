import { dayOf } from '@gjj/shared-types';
import mongoose from 'mongoose';

import type { Stores } from './fault-world';

/** What waits for a day that a run cannot wait for, and what is kept then: seen and moved past the product. */
export interface Shelf {
  /** As if the term of a closed case had gone by: a running process keeps the hour of the machine. */
  endTerm(caseId: string): Promise<void>;
  isFiled(caseId: string): Promise<boolean>;
  /** Of a record that is no case: all that it promised is done. */
  owesNothing(collection: string, id: string): Promise<boolean>;
  /** As if the day of the next run of these orders had come. */
  comeDue(orderIds: readonly string[]): Promise<void>;
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
    comeDue: (orderIds) =>
      within(async (db) => {
        const yesterday = dayOf(new Date(Date.now() - 86_400_000).toISOString());
        const set = { 'next.plannedOn': yesterday, waitUntil: null, nextAt: new Date(0) };
        const due = { _id: { $in: orderIds as never[] } };
        await db.collection('standing-orders').updateMany(due, { $set: set });
      }),
    owesNothing: (collection, id) =>
      within(async (db) => {
        const settled = { _id: id as never, outbox: { $size: 0 } };
        return (await db.collection(collection).countDocuments(settled)) > 0;
      }),
    isFiled: (caseId) =>
      within(async (db) => (await db.collection('archives').countDocuments({ caseId })) > 0),
  };
}
