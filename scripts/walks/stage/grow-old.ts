import type { Connection } from 'mongoose';
import { connectMongo } from '../../../bff/src/platform/mongo';
import { bffSettings } from '../../start/settings';
import type { Demo } from '../../start/start-demo';

const DAY_MS = 86_400_000;
const PATIENCE_MS = 120_000;

/** As if the case had been closed so long ago that the worker archives it, and then kept until its term was over. */
export async function growOld({ ground }: Demo, receiptNumber: string): Promise<void> {
  const connection = await connectMongo(bffSettings(ground).MONGODB_URI);
  try {
    const past = new Date(Date.now() - DAY_MS);
    await connection
      .collection('cases')
      .updateOne({ receiptNumber, state: 'closed' }, { $set: { 'clock.dueAt': past, clockNextAt: past } });
    await archived(connection, receiptNumber);
    const retainUntil = past.toISOString().slice(0, 10);
    await connection.collection('archives').updateOne({ receiptNumber }, { $set: { retainUntil } });
  } finally {
    await connection.close();
  }
}

async function archived(connection: Connection, receiptNumber: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 500) {
    if ((await connection.collection('archives').findOne({ receiptNumber })) !== null) return;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error(`${receiptNumber} was not archived`);
}
