import type { FamilyRelation, FamilyRequest, FamilyRequests, MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { outdate, useServerData } from '@/api/server-data';
import { findDraft, isUnsaved } from '@/features/application/draft-store';
import { saveNow } from '@/features/application/save-draft';
import { commandFailed, noteCase } from '@/features/cases/use-cases';

export function useFamilyRequests() {
  return useServerData<FamilyRequests>(['family-requests'], () => call('listFamilyRequests'));
}

/** What was typed is saved first, so that no version is lost. @throws ApiError */
export async function askFamily(
  { caseId }: MemberCase,
  body: { whose: FamilyRelation; name?: string; together?: true },
): Promise<void> {
  const draft = findDraft(caseId);
  if (draft !== undefined && isUnsaved(draft)) await saveNow(caseId);
  await call('askFamily', { params: { caseId }, body }).then(noteCase, commandFailed);
}

type Answer = { answer: 'agree'; signedName: string } | { answer: 'decline' } | { answer: 'take-back' };

/** Whatever came of it, the list is as the server has it. @throws ApiError */
export async function answerRequest({ consentId }: FamilyRequest, body: Answer): Promise<void> {
  await call('answerFamilyRequest', { params: { consentId }, body }).finally(() =>
    outdate('family-requests'),
  );
}

/** Opens the reader's own share, or goes on with it. @throws ApiError */
export async function openShare({ consentId }: FamilyRequest): Promise<string> {
  const draft = await call('openFamilyShare', { params: { consentId } }).then(noteCase, commandFailed);
  outdate('family-requests');
  return draft.caseId;
}
