import type { Schema } from 'mongoose';

const changes = [
  'updateOne',
  'updateMany',
  'replaceOne',
  'findOneAndUpdate',
  'findOneAndReplace',
  'deleteOne',
  'deleteMany',
  'findOneAndDelete',
] as const;

/** What is only ever added to: a change or removal through the model is a fault of ours. */
export function appendOnly<T>(schema: Schema<T>, what: string): void {
  schema.pre([...changes], () => {
    throw new Error(`${what} is append-only`);
  });
}
