import {
  parseInput,
  visitBody,
  type Authority,
  type IdentityDocumentKind,
  type PhoneKnownBy,
} from '@gjj/shared-types';

/** The phone, as it is typed. */
export interface PhoneDraft {
  phoneBy: PhoneKnownBy;
  phone: string;
  code: string;
}

/** What the officer types of the person at the window; never kept anywhere. */
export interface VisitDraft extends PhoneDraft {
  name: string;
  kind: IdentityDocumentKind;
  number: string;
  consent: boolean;
  /** null: the member came. */
  agent: AgentDraft | null;
  /** Who came for the estate of a member who has died; null: the member is alive. */
  applicant: ApplicantDraft | null;
}

export type ApplicantDraft = Pick<VisitDraft, 'kind' | 'number' | 'name'>;

/** Whoever acts for the member, as it is typed. */
export interface AgentDraft {
  authority: Authority;
  kind: IdentityDocumentKind;
  number: string;
  name: string;
  scope: string;
  endsOn: string;
}

export const emptyAgent: AgentDraft = {
  authority: 'letter',
  kind: 'resident-id',
  number: '',
  name: '',
  scope: '',
  endsOn: '',
};

export const emptyVisit: VisitDraft = {
  name: '',
  kind: 'resident-id',
  number: '',
  phoneBy: 'word',
  phone: '',
  code: '',
  consent: false,
  agent: null,
  applicant: null,
};

export const emptyApplicant: ApplicantDraft = { kind: 'resident-id', number: '', name: '' };

export function phoneOf({ phoneBy, phone, code }: PhoneDraft) {
  if (phoneBy === 'none') return { by: phoneBy };
  return phoneBy === 'sms' ? { by: phoneBy, phone, code } : { by: phoneBy, phone };
}

export function agentOf(agent: AgentDraft | null) {
  if (agent === null) return {};
  const { authority, kind, number, name, scope, endsOn } = agent;
  if (authority === 'staff-help') return { agent: { authority } };
  const document = { kind, number };
  return { agent: { authority, name, document, scope, endsOn: endsOn === '' ? null : endsOn } };
}

/** The call, or what is wrong by field, in the words of the contract. */
export function readVisit(draft: VisitDraft) {
  const { name, kind, number, consent } = draft;
  const person = { name, document: { kind, number }, consent };
  if (draft.applicant !== null) {
    const { kind: kindOfCame, number: numberOfCame, name: nameOfCame } = draft.applicant;
    const applicant = { name: nameOfCame, document: { kind: kindOfCame, number: numberOfCame } };
    return parseInput(visitBody, { ...person, phone: { by: 'none' }, applicant });
  }
  return parseInput(visitBody, { ...person, phone: phoneOf(draft), ...agentOf(draft.agent) });
}
