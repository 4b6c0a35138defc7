import {
  addHeirBody,
  changeHeirBody,
  parseInput,
  readShare,
  type HeirRelation,
  type HeirView,
  type IdentityDocumentKind,
} from '@gjj/shared-types';
import { shareInWords } from '@gjj/shared-types';
import { agentOf, type AgentDraft } from '../visit-draft';

/** What the officer types of an heir; never kept anywhere. */
export interface HeirDraft {
  kind: IdentityDocumentKind;
  number: string;
  name: string;
  relation: HeirRelation | null;
  share: string;
  phone: string;
  cardNumber: string;
  /** null: the heir stands here. */
  agent: AgentDraft | null;
}

export const emptyHeir: HeirDraft = {
  kind: 'resident-id',
  number: '',
  name: '',
  relation: null,
  share: '',
  phone: '',
  cardNumber: '',
  agent: null,
};

/** An heir who is registered: what is masked stays as it is unless something new is typed. */
export const draftOf = ({ relation, share, documentKind }: HeirView): HeirDraft => ({
  ...emptyHeir,
  kind: documentKind,
  relation,
  share: shareInWords(share),
});

/** Contract words for a share that is none would name its halves. */
function withShare<Read extends { problems: Readonly<Record<string, string>> }>(read: Read, typed: string) {
  if (readShare(typed) !== null) return read.problems;
  const others = Object.entries(read.problems).filter(([path]) => !path.startsWith('share'));
  return { ...Object.fromEntries(others), share: '份额写成几分之几，例如 1/3；全部写 1' };
}

const version = 0;

/** The call, or what is wrong by field. */
export function readNewHeir(draft: HeirDraft) {
  const { kind, number, name, relation, share, phone, cardNumber } = draft;
  const read = parseInput(addHeirBody, {
    version,
    name,
    document: { kind, number },
    relation,
    share: readShare(share),
    phone: phone.trim() === '' ? null : phone,
    cardNumber,
    ...agentOf(draft.agent),
  });
  return { heir: read.fits ? read.data : null, problems: withShare(read, share) };
}

/** As `readNewHeir`; a field that is left empty stays as it is. */
export function readChangedHeir({ relation, share, phone, cardNumber }: HeirDraft) {
  const read = parseInput(changeHeirBody, {
    version,
    relation,
    share: readShare(share),
    ...(phone.trim() !== '' && { phone }),
    ...(cardNumber.trim() !== '' && { cardNumber }),
  });
  return { heir: read.fits ? read.data : null, problems: withShare(read, share) };
}
