import type { CaseAction, LetterName } from '@gjj/shared-types';
import type { CaseActor } from './actors';
import type { CaseRecord, OutboxEntry } from './case-record';

/** What a letter is written from: the case as the step leaves it, and what goes with the step. */
export interface LetterSource {
  name: LetterName;
  record: CaseRecord;
  action: CaseAction;
  /** The state that the case comes from. */
  from: CaseRecord['state'];
  actor: CaseActor;
  /** Of the notice that tells of the same step. */
  facts: OutboxEntry['facts'];
  /** 材料 of this hand-in: name and how many. */
  handedIn: readonly HandedIn[];
  now: Date;
}

export interface HandedIn {
  name: string;
  count: number;
}
