import type { MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { commandFailed, noteCase } from '@/features/cases/use-cases';
import { findDraft, isUnsaved } from './draft-store';
import { saveNow } from './save-draft';

/** What was typed is saved first, so that the new result goes by it. @throws ApiError */
async function change(
  name: 'giveSensitiveConsent' | 'takeBackSensitiveConsent',
  caseId: MemberCase['caseId'],
): Promise<void> {
  const draft = findDraft(caseId);
  if (draft !== undefined && isUnsaved(draft)) await saveNow(caseId);
  await call(name, { params: { caseId } }).then(noteCase, commandFailed);
}

export const giveSensitiveConsent = (caseId: MemberCase['caseId']) => change('giveSensitiveConsent', caseId);

export const takeBackSensitiveConsent = (caseId: MemberCase['caseId']) =>
  change('takeBackSensitiveConsent', caseId);
