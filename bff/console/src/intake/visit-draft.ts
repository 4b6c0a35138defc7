import { parseInput, visitBody, type IdentityDocumentKind, type PhoneKnownBy } from '@gjj/shared-types';

/** What the officer types of the person at the window; never kept anywhere. */
export interface VisitDraft {
  name: string;
  kind: IdentityDocumentKind;
  number: string;
  phoneBy: PhoneKnownBy;
  phone: string;
  code: string;
  consent: boolean;
}

export const emptyVisit: VisitDraft = {
  name: '',
  kind: 'resident-id',
  number: '',
  phoneBy: 'word',
  phone: '',
  code: '',
  consent: false,
};

function phoneOf({ phoneBy, phone, code }: VisitDraft) {
  if (phoneBy === 'none') return { by: phoneBy };
  return phoneBy === 'sms' ? { by: phoneBy, phone, code } : { by: phoneBy, phone };
}

/** The call, or what is wrong by field, in the words of the contract. */
export function readVisit(draft: VisitDraft) {
  const { name, kind, number, consent } = draft;
  return parseInput(visitBody, { name, document: { kind, number }, phone: phoneOf(draft), consent });
}
