import mongoose from 'mongoose';

export type { Connection } from 'mongoose';

mongoose.set('sanitizeFilter', true);
mongoose.set('strictQuery', 'throw');

/** One connection a process; majority writes with journal, so that what we acknowledge survives a crash. */
export async function connectMongo(uri: string): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection(uri, {
    autoIndex: false,
    serverSelectionTimeoutMS: 2000,
    socketTimeoutMS: 20_000,
    maxPoolSize: 20,
    writeConcern: { w: 'majority', journal: true },
  });
  return connection.asPromise();
}

/** Builds every index before the first request; models register themselves on the connection. */
export async function buildIndexes(connection: mongoose.Connection): Promise<void> {
  for (const model of Object.values(connection.models)) await model.createIndexes();
}
