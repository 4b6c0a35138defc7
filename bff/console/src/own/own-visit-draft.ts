import { ownVisitBody, parseInput } from '@gjj/shared-types';
import { emptyVisit, phoneOf, type VisitDraft } from '../intake/visit-draft';

/** What the officer types of who deposits for themselves; never kept anywhere. */
export type OwnVisitDraft = Omit<VisitDraft, 'agent' | 'applicant'>;

/** From what was typed at the first door; the code of a text message serves once. */
export function ownVisitFrom({ agent: _agent, applicant: _applicant, ...typed }: VisitDraft): OwnVisitDraft {
  return { ...typed, code: '' };
}

export const emptyOwnVisit = ownVisitFrom(emptyVisit);

/** The call, or what is wrong by field, in the words of the contract. */
export function readOwnVisit(draft: OwnVisitDraft) {
  const { name, kind, number, consent } = draft;
  return parseInput(ownVisitBody, { name, document: { kind, number }, phone: phoneOf(draft), consent });
}
