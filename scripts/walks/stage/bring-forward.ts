import { connectMongo } from '../../../bff/src/platform/mongo';
import { bffSettings } from '../../start/settings';
import type { Demo } from '../../start/start-demo';

const DAY_MS = 86_400_000;

/** As if the day of the next run of every standing order had been yesterday: the worker then makes it. */
export async function bringForward({ ground }: Demo): Promise<void> {
  const connection = await connectMongo(bffSettings(ground).MONGODB_URI);
  try {
    const plannedOn = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
    await connection
      .collection('standing-orders')
      .updateMany({ state: 'active' }, { $set: { 'next.plannedOn': plannedOn, nextAt: new Date(0) } });
  } finally {
    await connection.close();
  }
}
