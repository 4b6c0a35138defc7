import type { Model } from 'mongoose';

/** The document of this id, made now if it was not there; the first one's words stay. */
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

function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11_000;
}
