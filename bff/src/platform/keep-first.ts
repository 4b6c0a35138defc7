import type { Model } from 'mongoose';
import { isDuplicateKey } from './duplicate-key';

/**
 * The document of this id, made now if it was not there; the first one's words stay. Made and read in two steps: asked
 * for both at once, a store may answer with nothing where another writer was first by a moment.
 */
export async function keepFirst<Kept extends { _id: string }>(
  model: Model<Kept>,
  { _id, ...rest }: Kept,
): Promise<Kept> {
  const filter: Record<string, unknown> = { _id };
  const change: Record<string, unknown> = { $setOnInsert: rest };
  try {
    await model.updateOne(filter, change, { upsert: true });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const kept = await model.findOne(filter).lean<Kept>();
  if (kept === null) throw new Error(`document ${_id} is gone`);
  return kept;
}
