import mongoose from 'mongoose';
import type { CreditNote } from '@gjj/shared-types';
import type { CaseRecord } from './domain/case-record';
import type { CaseRepository } from './case-repository';

const { trusted } = mongoose;

const noted = ['credit-note', 'both'];

/** 信用记录 of a person: what they undertook in other cases of this centre and did not keep, as a supervisor decided. */
export async function creditNotesOf(
  { model }: Pick<CaseRepository, 'model'>,
  { _id, userId, centreCode }: Pick<CaseRecord, '_id' | 'userId' | 'centreCode'>,
): Promise<CreditNote[]> {
  const ofOthers: Record<string, unknown> = {
    userId,
    centreCode,
    _id: trusted({ $ne: _id }),
    'undertakings.outcome': trusted({ $in: noted }),
  };
  const others = await model.find(ofOthers).sort({ createdAt: -1 }).lean<CaseRecord[]>();
  return others.flatMap(notesIn);
}

function notesIn({ itemName, receiptNumber, undertakings = [] }: CaseRecord): CreditNote[] {
  return undertakings.flatMap(({ outcome, materialName, history }) => {
    const settled = history.findLast(({ did }) => did === 'settled');
    if (settled === undefined || outcome === null || !noted.includes(outcome)) return [];
    return [
      { at: settled.at.toISOString(), itemName, receiptNumber, materialName, words: settled.words ?? '' },
    ];
  });
}
