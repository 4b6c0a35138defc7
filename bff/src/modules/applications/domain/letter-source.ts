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
  /** 材料 that the letter names: what came with this hand-in, or what a proposal rests on. */
  papers: readonly NamedPaper[];
  now: Date;
}

export interface NamedPaper {
  name: string;
  count: number;
}
