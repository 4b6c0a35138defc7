import {
  parseInput,
  visitBody,
  type Authority,
  type IdentityDocumentKind,
  type PhoneKnownBy,
} from '@gjj/shared-types';

/** What the officer types of the person at the window; never kept anywhere. */
export interface VisitDraft {
  name: string;
  kind: IdentityDocumentKind;
  number: string;
  phoneBy: PhoneKnownBy;
  phone: string;
  code: string;
  consent: boolean;
  /** null: the member came. */
  agent: AgentDraft | null;
}

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
};

function phoneOf({ phoneBy, phone, code }: VisitDraft) {
  if (phoneBy === 'none') return { by: phoneBy };
  return phoneBy === 'sms' ? { by: phoneBy, phone, code } : { by: phoneBy, phone };
}

function agentOf(agent: AgentDraft | null) {
  if (agent === null) return {};
  const { authority, kind, number, name, scope, endsOn } = agent;
  if (authority === 'staff-help') return { agent: { authority } };
  const document = { kind, number };
  return { agent: { authority, name, document, scope, endsOn: endsOn === '' ? null : endsOn } };
}

/** The call, or what is wrong by field, in the words of the contract. */
export function readVisit(draft: VisitDraft) {
  const { name, kind, number, consent } = draft;
  const phone = phoneOf(draft);
  const acting = agentOf(draft.agent);
  return parseInput(visitBody, { name, document: { kind, number }, phone, consent, ...acting });
}
