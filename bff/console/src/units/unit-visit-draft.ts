import {
  creditCodeProblem,
  parseInput,
  readCreditCode,
  unitVisitBody,
  type IdentityDocumentKind,
} from '@gjj/shared-types';
import { phoneOf, type PhoneDraft } from '../intake/visit-draft';

/** What the officer types of a unit and its agent; never kept anywhere. */
export interface UnitVisitDraft extends PhoneDraft {
  creditCode: string;
  unitName: string;
  kind: IdentityDocumentKind;
  number: string;
  name: string;
  scope: string;
  endsOn: string;
  consent: boolean;
}

export const emptyUnitVisit: UnitVisitDraft = {
  creditCode: '',
  unitName: '',
  kind: 'resident-id',
  number: '',
  name: '',
  scope: '单位缴存业务',
  endsOn: '',
  phoneBy: 'word',
  phone: '',
  code: '',
  consent: false,
};

/** While it is typed: nothing is said before all 18 are there. */
export function codeProblemSoFar(typed: string): string | undefined {
  const code = readCreditCode(typed);
  return code.length < 18 ? undefined : (creditCodeProblem(code) ?? undefined);
}

/** The call, or what is wrong by field, in the words of the contract. */
export function readUnitVisit(draft: UnitVisitDraft) {
  const { creditCode, unitName, kind, number, name, scope, endsOn, consent } = draft;
  return parseInput(unitVisitBody, {
    creditCode,
    ...(unitName.trim() !== '' && { unitName }),
    agent: { name, document: { kind, number }, scope, endsOn: endsOn === '' ? null : endsOn },
    phone: phoneOf(draft),
    consent,
  });
}
