import mongoose from 'mongoose';
import type { CaseRecord, CaseRepository } from '../applications';

const { trusted } = mongoose;

/** More than anybody looks through. */
const most = 300;
const open = ['owed', 'overdue', 'handed-in', 'doubted', 'not-kept'];

/** Cases of a centre in which something that was undertaken is not over, or was not kept. */
export async function casesWithOpenUndertakings(
  { model }: Pick<CaseRepository, 'model'>,
  centreCode: string,
): Promise<CaseRecord[]> {
  const ofCentre: Record<string, unknown> = {
    centreCode,
    state: trusted({ $ne: 'draft' }),
    undertakings: trusted({ $elemMatch: { status: { $in: open } } }),
  };
  return model.find(ofCentre).limit(most).lean<CaseRecord[]>();
}
