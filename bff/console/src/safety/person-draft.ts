import { parseInput, safetyLookupBody, type IdentityDocumentKind } from '@gjj/shared-types';

/** Who stands at the window or rings, as it is typed; never kept anywhere. */
export interface PersonDraft {
  kind: IdentityDocumentKind;
  number: string;
  name: string;
}

export const nobody: PersonDraft = { kind: 'resident-id', number: '', name: '' };

export const readPerson = ({ kind, number, name }: PersonDraft) =>
  parseInput(safetyLookupBody, { name, document: { kind, number } });

/** As the contract takes it. */
export type Claim = Extract<ReturnType<typeof readPerson>, { fits: true }>['data'];
