import { isOwed, type Material } from '@gjj/shared-types';
import type { CaseRecord } from './case-record';
import { isFlagged } from './flagged';

type Standing = Pick<CaseRecord, 'state' | 'correction' | 'eligibility'>;

/** Which material is open now: all in a draft, only the flagged ones in a correction. */
export function materialIsOpen(record: Standing, materialCode: string): boolean {
  return record.state !== 'correction' || isFlagged(record, materialCode);
}

/** 容缺: may this paper still come, though the case is no draft any more? */
export function isStillOwed({ undertakings = [] }: Pick<CaseRecord, 'undertakings'>, materialCode: string) {
  return undertakings.some((one) => one.materialCode === materialCode && isOwed(one.status));
}

/** What somebody has to bring now: what is open and is not answered by data already. */
export function materialsToBring(record: Standing, materials: readonly Material[]): Material[] {
  const waived = record.state === 'correction' ? {} : (record.eligibility?.waivedMaterials ?? {});
  return materials.filter(({ code }) => materialIsOpen(record, code) && !(code in waived));
}
