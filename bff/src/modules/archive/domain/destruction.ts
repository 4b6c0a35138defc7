import type { destructionStates } from '@gjj/shared-types';

interface Signer {
  staffId: string;
  name: string;
}

/** A package on a list, with what proves later which one it was. */
export interface ListedArchive {
  archiveId: string;
  caseId: string;
  receiptNumber: string;
  itemName: string;
  archivedOn: string;
  retainUntil: string;
  sha256: string;
}

/** 销毁清册: proposed by one, decided by another, carried out by the worker; it is never changed after. */
export interface Destruction {
  /** centre:number, counted from 1: two lists at once cannot both be the next. */
  _id: string;
  centreCode: string;
  state: (typeof destructionStates)[number];
  reason: string;
  proposedBy: Signer;
  proposedAt: Date;
  decidedBy: Signer | null;
  decidedAt: Date | null;
  doneAt: Date | null;
  archives: ListedArchive[];
}

/** Still to be decided, or to be carried out: until then there is no other. */
export const isUnderWay = ({ state }: Pick<Destruction, 'state'>): boolean =>
  state === 'proposed' || state === 'confirmed';

/** Two people: whoever proposed it does not decide. */
export const mayDecide = ({ state, proposedBy }: Destruction, staffId: string): boolean =>
  state === 'proposed' && proposedBy.staffId !== staffId;
